"""gtkwindow TITLE: opens a window with a button; when it is on the screen the button is pressed, and closes it.

Signals arrive through a GClosureMarshal, as in the bindings of other languages: a GCallback is a function of any type."""
import sys

import glib_ll as glib
import gobject_ll as gobject
import gtk_ll as gtk

NO_ARGC = gtk.cast(gtk.ARRAYP(gtk.INT), 0)
NO_ARGV = gtk.cast(gtk.ARRAYP(gtk.ARRAYP(gtk.CCHARP)), 0)
NO_NOTIFY = gobject.cast(gobject.GCLOSURENOTIFY, 0)


class Handler(gobject.KeptAlive):
    """What is done when a signal arrives."""
    def call(self):
        raise NotImplementedError


class PressHandler(Handler):
    def __init__(self, window, button):
        self.window = window
        self.button = button

    def call(self):
        print 'pressed', gtk.gtk_button_get_label(gtk.cast(gtk.GTKBUTTONP, self.button))
        gtk.c_gtk_widget_destroy(self.window)


class DestroyHandler(Handler):
    def call(self):
        print 'closed'
        gtk.c_gtk_main_quit()


class Watch(glib.KeptAlive):
    """Looks until the window is on the screen, and presses the button then."""
    def __init__(self, window, button):
        self.window = window
        self.button = button
        self.looks = 0

    def look(self):
        """Whether to look again."""
        self.looks += 1
        if not gtk.c_gtk_widget_get_mapped(self.window):
            return self.looks < 500
        print 'opened', gtk.gtk_window_get_title(gtk.cast(gtk.GTKWINDOWP, self.window))
        gtk.c_gtk_button_clicked(gtk.cast(gtk.GTKBUTTONP, self.button))
        return False


def on_signal(closure, return_value, n_param_values, param_values, invocation_hint, marshal_data):
    """A GClosureMarshal."""
    handler = gobject.kept(closure.c_data)
    assert isinstance(handler, Handler)
    handler.call()


def on_time(user_data):
    """A GSourceFunc."""
    watch = glib.kept(user_data)
    assert isinstance(watch, Watch)
    return glib.cast(glib.C_INT, watch.look())


def nothing():
    """A GCallback: the marshaller stands in for it."""


def connect(widget, signal, handler):
    """The handle that keeps the handler alive."""
    handle = gobject.keep(handler)
    closure = gobject.c_g_cclosure_new(nothing, handle, NO_NOTIFY)
    gobject.c_g_closure_set_marshal(closure, on_signal)
    gobject.g_signal_connect_closure(glib.cast(glib.VOIDP, widget), signal, closure, gobject.cast(gobject.INT, 0))
    return handle


def main(argv):
    if not gtk.c_gtk_init_check(NO_ARGC, NO_ARGV):
        print 'no display'
        return 1
    window = gtk.c_gtk_window_new(gtk.cast(gtk.UINT, gtk.GTK_WINDOW_TOPLEVEL))
    gtk.gtk_window_set_title(gtk.cast(gtk.GTKWINDOWP, window), argv[1])
    button = gtk.gtk_button_new_with_label('Close')
    gtk.c_gtk_container_add(gtk.cast(gtk.GTKCONTAINERP, window), button)
    pressed = connect(button, 'clicked', PressHandler(window, button))
    destroyed = connect(window, 'destroy', DestroyHandler())
    watch = glib.keep(Watch(window, button))
    gtk.c_gtk_widget_show_all(window)
    glib.c_g_timeout_add(10, on_time, watch)
    gtk.c_gtk_main()
    gobject.release(pressed)
    gobject.release(destroyed)
    glib.release(watch)
    return 0


def target(driver, args):
    driver.exe_name = 'gtkwindow'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))

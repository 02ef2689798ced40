"""Chromium without a window, driven over the pipe of its DevTools protocol: nothing but Python 3 is needed."""

import base64
import json
import os
import shutil
import subprocess
import tempfile


class Browser(object):
    """A browser with one page."""

    def __init__(self, program='chromium'):
        self.directory = tempfile.mkdtemp(prefix='rffi-import-browser-')
        to_browser, self.to_browser = os.pipe()
        self.from_browser, from_browser = os.pipe()

        def place():
            # The browser reads from 3 and writes to 4.
            os.dup2(to_browser, 1003)
            os.dup2(from_browser, 1004)
            os.dup2(1003, 3)
            os.dup2(1004, 4)
            os.set_inheritable(3, True)
            os.set_inheritable(4, True)

        self.process = subprocess.Popen(
            [program, '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
             '--no-first-run', '--disable-extensions', '--disable-background-networking',
             '--user-data-dir=' + self.directory, '--remote-debugging-pipe', 'about:blank'],
            preexec_fn=place, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b''
        self.number = 0
        self.session = None
        self.events = []
        target = self.send('Target.createTarget', url='about:blank')['targetId']
        self.session = self.send('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        for domain in ['Page', 'Runtime', 'Log', 'Network']:
            self.send(domain + '.enable')

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.directory, ignore_errors=True)

    def send(self, method, **parameters):
        self.number += 1
        message = {'id': self.number, 'method': method, 'params': parameters}
        if self.session:
            message['sessionId'] = self.session
        os.write(self.to_browser, json.dumps(message).encode() + b'\0')
        while True:
            answer = self.receive()
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise RuntimeError('%s: %s' % (method, answer['error']))
                return answer['result']
            self.events.append(answer)

    def receive(self):
        while b'\0' not in self.buffer:
            data = os.read(self.from_browser, 1 << 16)
            if not data:
                raise RuntimeError('the browser has gone')
            self.buffer += data
        message, self.buffer = self.buffer.split(b'\0', 1)
        return json.loads(message.decode())

    def open(self, path, width=1280, height=800, scheme='light'):
        """Opens a file and waits until it is there."""
        self.show(width, height, scheme)
        del self.events[:]
        self.send('Page.navigate', url='file://' + os.path.abspath(path))
        while not any(event.get('method') == 'Page.loadEventFired' for event in self.events):
            self.events.append(self.receive())

    def show(self, width, height, scheme):
        self.send('Emulation.setDeviceMetricsOverride', width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 700)
        self.send('Emulation.setEmulatedMedia',
                  features=[{'name': 'prefers-color-scheme', 'value': scheme}])

    def value(self, expression):
        """What an expression of JavaScript is, as Python has it."""
        result = self.send('Runtime.evaluate', expression=expression, returnByValue=True, awaitPromise=True)
        if 'exceptionDetails' in result:
            raise RuntimeError('%s: %s' % (expression, result['exceptionDetails']))
        return result['result'].get('value')

    def press(self, key, text=None):
        """Presses a key; one that is a character writes it."""
        text = key if text is None and len(key) == 1 else text
        codes = {'Enter': 13, 'Escape': 27, 'Home': 36, 'End': 35, 'PageDown': 34, 'ArrowDown': 40, 'Tab': 9}
        parameters = {'key': key, 'windowsVirtualKeyCode': codes.get(key, ord(key[0]))}
        if text:
            parameters['text'] = text
        self.send('Input.dispatchKeyEvent', type='keyDown', **parameters)
        self.send('Input.dispatchKeyEvent', type='keyUp', **parameters)

    def write(self, text):
        self.send('Input.insertText', text=text)

    def screenshot(self, path):
        data = self.send('Page.captureScreenshot', format='png')['data']
        with open(path, 'wb') as file:
            file.write(base64.b64decode(data))

    def complaints(self):
        """What went wrong in the page so far: errors of the script, and what the policy refused."""
        found = []
        for event in self.events:
            if event.get('method') == 'Runtime.exceptionThrown':
                found.append(str(event['params']['exceptionDetails']))
            if event.get('method') == 'Log.entryAdded' and event['params']['entry']['level'] == 'error':
                found.append(event['params']['entry']['text'])
        return found

    def requests(self):
        """The addresses that were asked for."""
        return [event['params']['request']['url'] for event in self.events
                if event.get('method') == 'Network.requestWillBeSent']

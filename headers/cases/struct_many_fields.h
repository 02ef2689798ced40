/* Two hundred fields, written by macros. */
#ifndef STRUCT_MANY_FIELDS_H
#define STRUCT_MANY_FIELDS_H

#define SMF_1(n) int f##n;
#define SMF_10(n) SMF_1(n##0) SMF_1(n##1) SMF_1(n##2) SMF_1(n##3) SMF_1(n##4) \
                  SMF_1(n##5) SMF_1(n##6) SMF_1(n##7) SMF_1(n##8) SMF_1(n##9)
#define SMF_100(n) SMF_10(n##0) SMF_10(n##1) SMF_10(n##2) SMF_10(n##3) SMF_10(n##4) \
                   SMF_10(n##5) SMF_10(n##6) SMF_10(n##7) SMF_10(n##8) SMF_10(n##9)

struct many_fields { SMF_100(1) SMF_100(2) };

void many_fields_fill(struct many_fields *m);

#endif

/* Objective-C. */
@interface Counter
- (int)next;
@end

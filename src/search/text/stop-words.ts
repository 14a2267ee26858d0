/** Words without a subject. `not`, `no` and `to` stay out of the list's reach only inside identifiers. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been being but by can could did do does doing for from had has have having he her his how i if in into is it its ' +
    'just me my of on once one or our own s she so some such t than that the their them then there these they this those to too us very was we ' +
    'were what when where which while who why will with would you your please help hi hello something anything get got see show shows says getting keep keeps always ' +
    'use using used every after before about again all also am because both during each few further more most other out over same should up via only still'
  ).split(' '),
);

/** Han words that carry no subject in a question; they are taken out before bigrams are made. */
export const HAN_STOP_WORDS =
  /请问|怎么办|为什么|怎么回事|怎么解决|如何解决|如何处理|怎么处理|怎么排查|如何排查|怎么|如何|什么|一个|一下|一直|总是|这个|那个|的|了|吗|呢|啊|是|在|把|被/g;

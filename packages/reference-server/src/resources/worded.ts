/** What a call that went well answers, with words for people in the message beside OK. */
export class Worded<D> {
  constructor(
    readonly data: D,
    readonly message: string,
  ) {}
}

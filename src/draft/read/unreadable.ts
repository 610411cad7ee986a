/**
 * A file that is not what its format asks for, or that no draft is: cut short, nested too deep, a bomb. The message is a
 * clause without the file's name, as in `it is no ZIP archive, expected …`.
 */
export class UnreadableDraft extends Error {}

/**
 * A command in a language other than English; the English words stand in the command itself. Commands keep their name
 * in every language, since people tell each other what to type; options have one of their own where they are filled in
 * by their labels.
 */
export interface CommandWords {
  readonly description: string;
  /** Text a person could type after the slash: "stat автомобили". */
  readonly example: string;
  /** Its name in the menu of messages, where it stands there. */
  readonly menu?: string;
  /** By their names in the command. */
  readonly options: Readonly<Record<string, OptionWords>>;
}

export interface OptionWords {
  /** As Discord takes names: lower case, no spaces, at most 32 characters. */
  readonly name: string;
  readonly description: string;
  /** The names of its choices, by their values. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** By the names of the commands; a test holds that none is missing, and none is left over. */
export type CommandWordings = Readonly<Record<string, CommandWords>>;

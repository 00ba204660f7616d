/** What a check found. `said` is a few words about what was looked at, so that an empty pass shows. */
export type Report = { problems: string[]; said: string };

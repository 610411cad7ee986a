/** The draft that is there at first; whom it names, nobody is. */
export const sample = `Five hurt as ferry strikes pier at Kilrush

KILRUSH — Six people were hurt when a ferry struck the pier here on Tuesday night, the coast guard said. None of the injuries is serious.

The Sula Bassana was carrying 84 passengers when she lost power about 9 p.m. on Tuesday, March 4, 2026, said Orla Brennan, the harbour master. Ms. Brennan has run the harbour since 208.

“She came in like a falling tree,” said Dermot Quilty, who sells tickets on the pier. He had just shut his window.

The county has set aside 3 million euros for repairs: 1.2 million for the pier and 1.5 million for the slip. Work is to begin in May, Ms. Brenan said.

[Insert quote from the ferry company]

No one was hurt, the company said in a statement. It has run the crossing since 1987.
`

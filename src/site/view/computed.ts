/** How the portal computes figures; each rule is written out on the page about the portal. */
export const RULES = ['total', 'share', 'body', 'cells', 'count', 'outcome'] as const;
export type Rule = (typeof RULES)[number];

export const ruleAnchor = (rule: Rule): string => `computed-${rule}`;

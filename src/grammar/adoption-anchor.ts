/** Anchor of a domain's adoptions on the page of a region. */
export const adoptionAnchor = (domain: string): string => `adoptions-${domain}`;

/** Whether a key belongs to an input method that is still at work. Safari ends the composition before the key that ends it, and tells by the code 229 alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

import { z } from 'zod';

/** `/indicators/booking-visits/`, or with an anchor: `/documents/shaoxing-2019/#booking-visits`. */
const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)+(?:#[\w-]+)?$/,
    '站内地址写法不对｜以 / 开头，页面以 / 结尾，锚点写在最后，如 /documents/shaoxing-2019/#signing-rate',
  );

/** One entry of `content/moved.yaml`: an address that was given out and what stands for it now. */
export const movedEntry = z.strictObject({
  /** The address as it was: a page, or an anchor of a page that is still there. */
  id: address,
  to: z.array(address).min(1, '没有写移到哪里｜在 to 里列出现在的地址'),
});

export type MovedEntry = z.output<typeof movedEntry>;

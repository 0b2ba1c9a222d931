/** An error that Excel answers inside a batch: what ran before it stays done, what follows is not run. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The add-in used something that this model does not know. Never answered with a guess. */
export class NotImplemented extends Error {
  constructor(readonly member: string) {
    super(`The modelled host does not implement ${member}`);
    this.name = 'NotImplemented';
  }
}

export const invalidArgument = (detail: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );

export const itemNotFound = (detail: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${detail})`);

export const itemAlreadyExists = (detail: string): HostError =>
  new HostError('ItemAlreadyExists', `The resource being created already exists. (${detail})`);

export const accessDenied = (detail: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. (${detail})`);

resources/beta/assistants.ts (by hand, in the form of the documents that the project started from)
/* A comment that names export interface Nothing { }
   over two lines */
export class Assistants extends APIResource {
create(
    body: AssistantCreateParams): APIPromise<Assistant> {
    return this.post('/assistants', body);
  }
retrieve(
    assistantId: string): APIPromise<Assistant> {
    return this.get('/assistants');
  }
update(
    assistantId: string): APIPromise<Assistant> {
    return this.post('/assistants');
  }
del(
    assistantId: string): APIPromise<AssistantDeleted> {
    return this.delete('/assistants');
  }
}

export interface Assistant {
  id: string;
  created_at: number;
  instructions: string | null;
  metadata: unknown;
  model: string;
  tools: Array<AssistantTool>;
  tool_resources?: Assistant.ToolResources | null;
}

export namespace Assistant {
  export interface ToolResources {
    anything_at_all?: string;
  }
}

export interface AssistantDeleted {
  id: string;
  deleted: boolean;
}

export interface Thread {
  id: string;
  created_at: number;
  metadata: unknown;
}

export interface CodeInterpreterTool {
  type: 'code_interpreter';
}

export type AssistantTool = CodeInterpreterTool;

export interface ErrorEvent {
  data: unknown;
  event: 'error';
}

export interface AssistantCreateParams {
  model: string;
  name?: string | null;
  temperature?: number | null;
}

/** Events: `thread.created`, `thread.run.created`, `thread.run.failed` and `thread.message.delta`; none is the object
 * `thread.run`. */

/** The words by which lines of a pasted protocol say what they are, in English and Spanish. */

const ordinal =
  "(\\d{1,2}|[IVX]{1,4}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|primera?|segunda?|tercera?)(?![\\p{L}\\d])";
/** After the number comes nothing, a sign, or a title: "Step 2 shows that ..." is a sentence. */
const rest = "(?:\\s*[:.)|–—-]\\s*(.*)|\\s*(?=[(\\[]|\\s\\p{Lu}|\\s[¿\\d])(.*)|)$";
const stage = new RegExp(
  `^(stage|part|phase|session|meeting|day|etapa|parte|fase|sesi[oó]n|reuni[oó]n|d[ií]a|partie)\\s+${ordinal}${rest}`,
  "iu",
);
const step = new RegExp(
  `^(step|round|activity|segment|paso|ronda|actividad|segmento|[ée]tape|tour|activit[ée]|passo|rodada|atividade)\\s+${ordinal}${rest}`,
  "iu",
);

export interface Label {
  readonly kind: "stage" | "step";
  /** "stage one": the same for every line with this label. */
  readonly name: string;
  /** The label as it stands: "Stage One". */
  readonly text: string;
  /** What follows the label; "" if nothing does. */
  readonly title: string;
}

/** "Stage Two – Prioritizing", "Step 2: Look", "Ronda 3", "Part I". */
export function labelOf(text: string): Label | null {
  for (const [kind, pattern] of [
    ["stage", stage],
    ["step", step],
  ] as const) {
    const match = pattern.exec(text);
    if (match !== null) {
      return {
        kind,
        name: `${match[1]} ${match[2]}`.toLowerCase(),
        text: `${match[1]} ${match[2]}`,
        title: (match[3] ?? match[4] ?? "").trim(),
      };
    }
  }
  return null;
}

const optionalWord = /\s*[([]?\b(?:optional|opcional)\b\s*[)\]]?\s*[:–—-]?\s*/i;
const ifTime = /\b(?:if time (?:allows|permits)|si hay tiempo)\b[:,]?\s*/i;
export const isOptional = (text: string): boolean => optionalWord.test(text) || ifTime.test(text);
export const withoutOptional = (text: string): string =>
  text.replace(optionalWord, " ").replace(ifTime, "").replace(/\s+/g, " ").trim();

export const isPrework = (text: string): boolean =>
  /^(?:(?:team|protocol|individual|recommended)\s+)?(?:pre-?work|preparation|get(?:ting)? (?:prepared|ready)|prepare|before (?:the|your|our|this) (?:meeting|session)|trabajo previo|preparaci[oó]n|prep[aá]r\w+|antes de la (?:reuni[oó]n|sesi[oó]n))(?:\s+(?:instructions|steps|instrucciones))?\s*:?$/i.test(
    text,
  ) || /[([](?:recommended\s+)?pre-?work[)\]]$/i.test(text);
/** What follows "Before the meeting:" in the same line; null if the line is none. */
export const preworkIn = (text: string): string | null =>
  /^(?:(?:team|protocol|individual|recommended)\s+)?(?:pre-?work|preparation|before (?:the|your|our|this) (?:meeting|session)|trabajo previo|preparaci[oó]n|antes de la (?:reuni[oó]n|sesi[oó]n))\s*[:–—]\s*(\p{L}.*)$/iu.exec(
    text,
  )?.[1] ?? null;
export const isForFacilitator = (text: string): boolean =>
  /^(?:for (?:the )?|para )?(?:la persona |el |la )?(?:facilitators?|facilitador(?:a|es|as)?)(?:['’]s?)?(?: (?:steps|tasks|prework|checklist|pasos|tareas))?\s*:?$/i.test(
    text,
  );
export const isForMembers = (text: string): boolean =>
  /^(?:for )?(?:all )?(?:team|members|team members|participants|presenters?|integrantes|participantes|miembros|equipo)(?:['’]s?)?(?: (?:prework|steps|tasks|checklist))?(?: instructions)?\s*:?$/i.test(
    text,
  );
export const isAppendix = (text: string): boolean =>
  /^(?:appendix|appendices|references|bibliography|acknowledge?ments?|anexos?|ap[eé]ndices?|referencias|bibliograf[ií]a)\b.{0,60}$/i.test(
    text,
  );
/** Headings of what a document says about itself. */
export const isAbout = (text: string): boolean =>
  /\b(?:about|description|audience|objectives?|background|guiding question|acerca|descripci[oó]n|objetivos?|p[uú]blico|pregunta gu[ií]a)\b|^(?:what is|when should|why|this tool|purpose|overview|introduction|prop[oó]sito|qu[eé] es|por qu[eé]|norms|normas)\b/i.test(
    text,
  );
/** "Norms", "Considerations": what stands at the head of the notes. */
export const isConsiderations = (text: string): boolean =>
  /\b(?:considerations?|norms|consider the following|consideraciones|normas)\b/i.test(text);

export const isTotal = (text: string): boolean =>
  /^(?:(?:suggested|approximate|approx\.?|estimated|recommended)\s+)?(?:total|overall|entire|whole|time|timing|duration|length|tiempo|duraci[oó]n)(?:\s+(?:time|length|duration|needed|required|total|protocol|estimado|for the (?:whole )?(?:protocol|meeting)))*\s*:?$/i.test(
    text,
  );
/** A sentence that says how long the whole takes. */
export const tellsTotal = (text: string): boolean =>
  /\b(?:designed for|takes|requires|needs?|lasts?|allow|in total|altogether|total|dura|requiere|necesita|dise[nñ]ado para)\b/i.test(
    text,
  );

const tipStart =
  /^(?:\*?\s*)(?:(?:facilitat(?:or|ion)(?:['’]s)?|teacher|time ?keeper)\s*)?(?:tips?|notes?|hints?|consejos?|notas?|sugerencias?)(?:\s+(?:for|to|para)\s[^:]{1,30})?\s*:\s*/i;
const speaker = /^(?:facilitators?|facilitador(?:a|es)?)\s*:\s*/i;
/** The text of a facilitator's note or tip: "[Facilitator: keep the time]", "Note: ..."; null if the line is none. */
export function tipOf(text: string): string | null {
  const inner = /^\[(.+)\]$/.exec(text)?.[1] ?? /^\(((?:facilitat|note|tip|nota|consejo).+)\)$/i.exec(text)?.[1];
  if (inner !== undefined) return inner.replace(tipStart, "").replace(speaker, "").trim() || inner;
  return tipStart.test(text) ? text.replace(tipStart, "").trim() || null : null;
}
export const isTipsHeading = (text: string): boolean =>
  /^(?:(?:facilitat(?:or|ion)\s+)?(?:tips?|notes?)|consejos?|notas?|sugerencias?)(?: (?:and|y) \w+)?\s*:?$/i.test(text);

/** The text after "Purpose:", "" for the heading alone, null if the line is none. */
export const purposeOf = (text: string): string | null =>
  /^(?:purposes?|goals?|objectives?|prop[oó]sitos?|objetivos?|metas?)\s*(?::\s*(.*))?$/i.exec(text)?.[1] ??
  (/^(?:purposes?|goals?|objectives?|prop[oó]sitos?|objetivos?|metas?)\s*:?$/i.test(text) ? "" : null);

export const asksEach = (text: string): boolean =>
  /\b(?:each|everyone|every (?:member|person|participant|reader)|individually|go round|silently|on your own|your own|cada|individualmente|todos|en silencio)\b/i.test(
    text,
  );
export const isQuestion = (text: string): boolean =>
  /[?？؟]["”’»)]*(?:\s*[([].{0,60}[)\]])?$/.test(text) || /[?؟]\s/.test(text);

export const plansAhead = (title: string): boolean =>
  /\b(?:plan(?:s|ning)?|next steps?|action(?:s| steps?)?|implications?|commit\w*|pr[oó]ximos pasos|acci[oó]n(?:es)?|planifica\w*|planes|compromisos?)\b/i.test(
    title,
  );
export const looksBack = (title: string): boolean =>
  /\b(?:debrief\w*|closing|close|reflect(?:ion)? on the (?:process|protocol)|wrap[- ]?up|cierre|clausura)\b/i.test(
    title,
  );
export const looksForTrends = (title: string): boolean =>
  /\b(?:trends?|patterns?|analy[sz]\w*|sort(?:ing)?|tendencias?|patrones|an[aá]lisis|analizar)\b/i.test(title);
export const tellsOthers = (title: string): boolean => /\b(?:communicat\w*|comunica\w*)\b/i.test(title);

export const isSpanish = (text: string): boolean =>
  // No words that French or Portuguese have as well: those are no Spanish, although they are near it.
  (text.match(/\b(?:el|los|las|del|y|con|una|paso|lo|equipo|cada)\b/gi)?.length ?? 0) >
  (text.match(
    /\b(?:of|the|and|to|for|with|step|team|each|what|how|we)\b|\b(?:les|des|est|et|um|uma|os|da|do|com|passo)\b/gi,
  )?.length ?? 0);

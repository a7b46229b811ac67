import { expect, test } from "@jest/globals";
import { draft, lines, times, usual } from "./drafts.ts";

test("Spanish protocols are read as well, and what is added to them is Spanish", () => {
  const pasted = lines(
    "Protocolo de la ronda",
    "Duración total: 1 hora",
    "Antes de la reunión",
    "Facilitador:",
    "- Reúna los trabajos.",
    "Etapa uno: Mirar",
    "Paso 1: Bienvenida (5 minutos)",
    "• Recuerden las normas.",
    "Paso 2 – Ronda [media hora]",
    "• ¿Qué notas en el trabajo?",
    "Paso 3. OPCIONAL: Otros datos (10 min)",
    "Nota: tengan los datos a mano.",
    "Etapa dos: Decidir",
    "Paso 4: Próximos pasos",
    "Cada persona elige un paso.",
  );
  const protocol = draft(pasted);
  expect(times(protocol)).toEqual([
    ["Bienvenida", 3, 5, 8],
    ["Ronda", 20, 30, 45],
    ["Otros datos", 7, 10, 15],
    ["Próximos pasos", 17, 25, 38],
  ]);
  expect(protocol.segments.map(({ stage, optional, planning }) => [stage, optional, planning])).toEqual([
    ["Etapa uno: Mirar", false, undefined],
    [undefined, false, undefined],
    [undefined, true, undefined],
    ["Etapa dos: Decidir", false, true],
  ]);
  expect(protocol.segments[1]!.steps[0]!.text).toBe("Conversen sobre estas preguntas.");
  expect(protocol.prework?.facilitator).toEqual(["Reúna los trabajos."]);
});

test("French and Portuguese labels and minutes are read, and nothing Spanish is added to them", () => {
  const french = draft(
    lines(
      "Regards croisés",
      "Étape 1 : Accueil (5 minutes)",
      "Étape 2 : Lecture (1h15)",
      "• Que remarquez-vous ?",
      "Étape 3 : Bilan (10 mn)",
    ),
  );
  expect(times(french).map(([title, , usually]) => [title, usually])).toEqual([
    ["Accueil", 5],
    ["Lecture", 75],
    ["Bilan", 10],
  ]);
  expect(french.segments[1]!.steps[0]!.text).toBe("Talk about these questions.");
  expect(
    usual(
      lines(
        "Análise de trabalhos",
        "Passo 1: Acolhida (5 minutos)",
        "Rodada 1: O que vemos (meia hora)",
        "• O que você percebe?",
      ),
    ),
  ).toEqual([
    ["Acolhida", 5],
    ["O que vemos", 30],
  ]);
});

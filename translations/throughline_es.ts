<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgainWords</name>
    <message>
        <source>--again is update, replace or both</source>
        <translation>--again es update, replace o both</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>%1 arguments were given; wanted: throughline %2 %3</source>
        <translation>Se indicaron %1 argumentos; se espera: throughline %2 %3</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Demasiado pocos</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiados</translation>
    </message>
    <message>
        <source>; did you mean --%1</source>
        <translation>; ¿quiso decir --%1?</translation>
    </message>
    <message>
        <source>A name is empty; wanted: throughline %1 %2</source>
        <translation>Un nombre está vacío; se espera: throughline %1 %2</translation>
    </message>
    <message>
        <source>--%1 was given more than once</source>
        <translation>--%1 se indicó más de una vez</translation>
    </message>
    <message>
        <source>--%1 was given nothing</source>
        <translation>--%1 no recibió ningún valor</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not &quot;%3&quot;</source>
        <translation>--%1 espera un número entero de al menos %2, no «%3»</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Añadir punto de contacto</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Carril nuevo</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Añadir carril</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Ocultar carril</translation>
    </message>
    <message>
        <source>Lane “%1” hidden</source>
        <translation>Carril «%1» oculto</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>Mostrar carriles ocultos</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Duplicar etapa</translation>
    </message>
    <message>
        <source>Duplicate touchpoint</source>
        <translation>Duplicar punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n touchpoints</source>
        <translation>
            <numerusform>Duplicar %n punto de contacto</numerusform>
            <numerusform>Duplicar %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Eliminar punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n touchpoints</source>
        <translation>
            <numerusform>Eliminar %n punto de contacto</numerusform>
            <numerusform>Eliminar %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 touchpoint deleted</source>
        <translation>1 punto de contacto eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints deleted</source>
        <translation>
            <numerusform>%n punto de contacto eliminado</numerusform>
            <numerusform>%n puntos de contacto eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Eliminar etapa</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>Etapa «%1» eliminada</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Eliminar carril</translation>
    </message>
    <message>
        <source>Lane “%1” deleted</source>
        <translation>Carril «%1» eliminado</translation>
    </message>
    <message>
        <source>Cut map</source>
        <translation>Cortar mapa</translation>
    </message>
    <message>
        <source>Map “%1” cut</source>
        <translation>Mapa «%1» cortado</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Poner emoción</translation>
    </message>
    <message>
        <source>Remove emotion</source>
        <translation>Quitar emoción</translation>
    </message>
    <message>
        <source>Mark as service</source>
        <translation>Marcar como servicio</translation>
    </message>
    <message>
        <source>Mark as proactive</source>
        <translation>Marcar como proactivo</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Mover punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Mover %n punto de contacto</numerusform>
            <numerusform>Mover %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Mover etapa</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Mover carril</translation>
    </message>
</context>
<context>
    <name>CaveatWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>people who answer differ from people who do not</source>
        <translation>quienes responden difieren de quienes no lo hacen</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1, %2 to %3; %4.</source>
        <translation>%1, del %2 al %3; %4.</translation>
    </message>
    <message>
        <source>This may be too high, because a bad mood lowers both ratings; it may be too low, where customers who suffered did not answer. It is not a forecast.</source>
        <translation>Puede ser demasiado alto, porque el mal humor baja ambas valoraciones; puede ser demasiado bajo, si los clientes afectados no respondieron. No es un pronóstico.</translation>
    </message>
    <message>
        <source>Each customer is compared with themselves: that takes a customer&apos;s lasting mood out, not the mood of the day.</source>
        <translation>Cada cliente se compara consigo mismo: eso descuenta su ánimo duradero, no el del día.</translation>
    </message>
    <message>
        <source>Of several that are named, the largest of many estimates is usually too large.</source>
        <translation>Cuando se nombran varias, la mayor de muchas estimaciones suele ser demasiado grande.</translation>
    </message>
    <message>
        <source>Probable links: %1 of %2 touchpoints looked at; by chance alone about one in twenty would look like this.</source>
        <translation>Relaciones probables: %1 de %2 puntos de contacto examinados; solo por azar, cerca de uno de cada veinte parecería serlo.</translation>
    </message>
    <message>
        <source>Failures at %1 go with a higher score. Is 1 the best answer there? Then turn the scale.</source>
        <translation>Los fallos en %1 van con una puntuación más alta. ¿Es 1 la mejor respuesta allí? Entonces invierta la escala.</translation>
    </message>
    <message>
        <source>Adjusted for %1.</source>
        <translation>Ajustado por %1.</translation>
    </message>
    <message>
        <source>Touchpoints and overall score were asked apart, on different days.</source>
        <translation>Los puntos de contacto y la valoración global se preguntaron por separado, en días distintos.</translation>
    </message>
    <message>
        <source>Failures at %1 were recorded, but are not known to come before the overall score.</source>
        <translation>Los fallos en %1 se registraron, pero no se sabe si son anteriores a la valoración global.</translation>
    </message>
    <message>
        <source>The drag is of the %1 overall scores that have answers at these touchpoints; their mean is %2, that of all %3 is %4.</source>
        <translation>El lastre es el de las %1 valoraciones globales con respuestas en estos puntos de contacto; su media es %2, la de las %3 es %4.</translation>
    </message>
    <message>
        <source>These two differ by more than chance: a customer&apos;s lasting mood colours both ratings, so trust the comparison of customers with themselves more.</source>
        <translation>Ambas cifras difieren más que por azar: el ánimo duradero de un cliente tiñe ambas valoraciones; confíe más en la comparación de cada cliente consigo mismo.</translation>
    </message>
    <message>
        <source>Every answer failed at %1: the target stands in for answers that did not.</source>
        <translation>En %1 toda respuesta es un fallo: la meta ocupa el lugar de las respuestas sin fallo.</translation>
    </message>
    <message>
        <source>Every answer failed at %1 and there is no target to compare with: it counts as 0, not because it weighs nothing.</source>
        <translation>En %1 toda respuesta es un fallo y no hay meta con la que comparar: cuenta como 0, no porque no pese nada.</translation>
    </message>
    <message>
        <source>Fewer than 10 answers at %1: too few to say anything of it.</source>
        <translation>Menos de 10 respuestas en %1: demasiado pocas para decir algo.</translation>
    </message>
    <message>
        <source>These are associations, adjusted for the other failures on this map. They are the expected gain only if the failure is the reason for the lower score.</source>
        <translation>Son asociaciones, ajustadas por los demás fallos de este mapa. Solo son la mejora esperada si el fallo es el motivo de la puntuación más baja.</translation>
    </message>
    <message>
        <source>Failure and overall score are ratings by the same person: a bad mood lowers both.</source>
        <translation>El fallo y la valoración global son juicios de la misma persona: el mal humor baja ambos.</translation>
    </message>
    <message>
        <source>Touchpoints left out: %1.</source>
        <translation>Puntos de contacto excluidos: %1.</translation>
    </message>
    <message>
        <source>%1 of the overall scores have no feedback on a touchpoint.</source>
        <translation>El %1 de las valoraciones globales no tiene opinión sobre ningún punto de contacto.</translation>
    </message>
    <message>
        <source>What counts as a failure is set for each touchpoint; the rule stands in the table.</source>
        <translation>Qué cuenta como fallo se define por punto de contacto; la regla está en la tabla.</translation>
    </message>
    <message>
        <source>Rows that are equal in everything: %1.</source>
        <translation>Filas iguales en todo: %1.</translation>
    </message>
    <message>
        <source>%1 fail together and cannot be separated.</source>
        <translation>%1 fallan juntos y no se pueden separar.</translation>
    </message>
    <message>
        <source>Counted on −100, 0 and +100 for each response, so the sums are exact NPS points.</source>
        <translation>Cada respuesta cuenta −100, 0 o +100, así que las sumas son puntos NPS exactos.</translation>
    </message>
    <message>
        <source>Counted in points of the overall score&apos;s own scale.</source>
        <translation>En puntos de la escala de la valoración global.</translation>
    </message>
    <message>
        <source>Counted in points of the overall score&apos;s own scale, %1 to %2.</source>
        <translation>En puntos de la escala de la valoración global, %1 a %2.</translation>
    </message>
    <message>
        <source>A failed response is low by definition, so this says how much failures weigh in the index, not what they do to loyalty.</source>
        <translation>Una respuesta con fallo es baja por definición: esto dice cuánto pesan los fallos en el índice, no qué hacen con la lealtad.</translation>
    </message>
    <message>
        <source>Survey weights are used; the weighted responses are worth %1 unweighted ones.</source>
        <translation>Se usan los pesos de la encuesta; las respuestas ponderadas valen como %1 sin ponderar.</translation>
    </message>
    <message>
        <source>Answers without a score (blank, &quot;not applicable&quot;) are taken as &quot;not reached&quot;. Taken as &quot;no answer&quot; they would leave %1 of %2 responses out; too few would be left for a drag of the same touchpoints.</source>
        <translation>Las respuestas sin valor (en blanco, «no aplica») se toman como «no alcanzado». Tomadas como «sin respuesta», dejarían fuera %1 de %2 respuestas; quedarían muy pocas para un lastre de los mismos puntos de contacto.</translation>
    </message>
    <message numerus="yes">
        <source>Based on %Ln answers; whether some come from the same customer is not known</source>
        <translation>
            <numerusform>Sobre la base de %Ln respuesta</numerusform>
            <numerusform>Sobre la base de %Ln respuestas; no se sabe si algunas son del mismo cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Based on %1</source>
        <comment>responses from customers</comment>
        <translation>Sobre la base de %1</translation>
    </message>
    <message>
        <source>Within the values of &quot;%1&quot; failures go with %2, not %3: look at each by itself, or adjust for it.</source>
        <translation>Dentro de los valores de «%1» los fallos van con %2, no %3: mire cada uno por separado, o ajuste por ello.</translation>
    </message>
    <message>
        <source>Answers without a score (blank, &quot;not applicable&quot;) are taken as &quot;not reached&quot;. Taken as &quot;no answer&quot; they would leave %1 of %2 responses out, and failures would go with %3, not %4.</source>
        <translation>Las respuestas sin valor (en blanco, «no aplica») se toman como «no alcanzado». Tomadas como «sin respuesta», dejarían fuera %1 de %2 respuestas, y los fallos irían con %3, no con %4.</translation>
    </message>
    <message>
        <source>Compared between customers, failures go with %1.</source>
        <translation>Comparando entre clientes, los fallos van con %1.</translation>
    </message>
    <message>
        <source>%1 fail together and cannot be separated; jointly they go with %2.</source>
        <translation>%1 fallan juntos y no se pueden separar; en conjunto van con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses are left out because a touchpoint that was reached was not rated.</source>
        <translation>
            <numerusform>%Ln respuesta queda fuera porque no se valoró un punto de contacto alcanzado.</numerusform>
            <numerusform>%Ln respuestas quedan fuera porque no se valoró un punto de contacto alcanzado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellClipWords</name>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Cut cell</source>
        <translation>Cortar celda</translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation>Vaciar celda</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>Eliminar texto</translation>
    </message>
    <message>
        <source>Paste cell</source>
        <translation>Pegar celda</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ChartTr</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure and its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Done actions</source>
        <translation>Acciones hechas</translation>
    </message>
    <message>
        <source>Have the actions kept their promise?</source>
        <translation>¿Cumplieron las acciones lo prometido?</translation>
    </message>
    <message>
        <source>This needs a done action with the day on which it took effect, and dated overall scores before and after that day.</source>
        <translation>Hace falta una acción hecha con el día en que surtió efecto, y valoraciones globales con fecha antes y después de ese día.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Scores before</source>
        <translation>Puntuaciones antes</translation>
    </message>
    <message>
        <source>Scores after</source>
        <translation>Puntuaciones después</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Failures before</source>
        <translation>Fallos antes</translation>
    </message>
    <message>
        <source>Failures after</source>
        <translation>Fallos después</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>Qué dicen los datos</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>No evidence of change</source>
        <translation>Sin indicios de cambio</translation>
    </message>
    <message>
        <source>Better than chance allows</source>
        <translation>Mejor que por azar</translation>
    </message>
    <message>
        <source>Worse than chance allows</source>
        <translation>Peor que por azar</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Acción hecha</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>hecha el %1</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>mejora %1</translation>
    </message>
    <message>
        <source>Too few scores before or after</source>
        <translation>Muy pocas puntuaciones antes o después</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>no se prometió nada</translation>
    </message>
    <message>
        <source>the promise cannot be judged</source>
        <translation>la promesa no se puede juzgar</translation>
    </message>
    <message>
        <source>within the interval</source>
        <translation>dentro del intervalo</translation>
    </message>
    <message>
        <source>the gain is smaller than that</source>
        <translation>la mejora es menor</translation>
    </message>
    <message>
        <source>the gain is larger than that</source>
        <translation>la mejora es mayor</translation>
    </message>
    <message>
        <source>%1, done on %2: too few scores to tell (%3 before, %4 after; 10 are needed in both).</source>
        <translation>%1, hecha el %2: muy pocas puntuaciones para decirlo (%3 antes, %4 después; hacen falta 10 en cada lado).</translation>
    </message>
    <message>
        <source>The days after against as many before: other things changed in that time too, so this is no proof of a cause.</source>
        <translation>Los días posteriores frente a otros tantos anteriores: en ese tiempo cambiaron también otras cosas, así que no prueba una causa.</translation>
    </message>
    <message>
        <source>%1: done on %2.</source>
        <translation>%1: hecha el %2.</translation>
    </message>
    <message>
        <source>Why it is empty</source>
        <translation>Por qué está vacío</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Failed of reached</source>
        <translation>Fallos de alcanzados</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Lastre</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Tasa de fallos</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Hasta aquí</translation>
    </message>
    <message>
        <source>Share of all failures</source>
        <translation>Parte de todos los fallos</translation>
    </message>
    <message>
        <source>All fixed</source>
        <translation>Todos resueltos</translation>
    </message>
    <message>
        <source>Half fixed</source>
        <translation>Mitad resuelta</translation>
    </message>
    <message>
        <source>Down to 5 %</source>
        <translation>Bajados al 5 %</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempeño</translation>
    </message>
    <message>
        <source>Points per failing customer</source>
        <translation>Puntos por cliente con fallo</translation>
    </message>
    <message>
        <source>Failed of all</source>
        <translation>Fallos de todos</translation>
    </message>
    <message>
        <source>Share (LMG)</source>
        <translation>Parte (LMG)</translation>
    </message>
    <message>
        <source>Relative weight (Johnson)</source>
        <translation>Peso relativo (Johnson)</translation>
    </message>
    <message>
        <source>Low ratings</source>
        <translation>Valoraciones bajas</translation>
    </message>
    <message>
        <source>High ratings</source>
        <translation>Valoraciones altas</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperados</translation>
    </message>
    <message>
        <source>Recovered share</source>
        <translation>Parte recuperada</translation>
    </message>
    <message>
        <source>If all were recovered</source>
        <translation>Si todos se recuperaran</translation>
    </message>
    <message>
        <source>Mean overall score</source>
        <translation>Valoración global media</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Overall scores</source>
        <translation>Valoraciones globales</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Proactive drag</source>
        <translation>Lastre proactivo</translation>
    </message>
    <message>
        <source>Service drag</source>
        <translation>Lastre de servicio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Contestaciones</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Proactive contacts</source>
        <translation>Contactos proactivos</translation>
    </message>
    <message>
        <source>Service contacts</source>
        <translation>Contactos de servicio</translation>
    </message>
    <message>
        <source>Proactive touchpoints</source>
        <translation>Puntos proactivos</translation>
    </message>
    <message>
        <source>Service touchpoints</source>
        <translation>Puntos de servicio</translation>
    </message>
    <message>
        <source>Service share</source>
        <translation>Parte de servicio</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Judged, 1 to 5</source>
        <translation>Juzgado, 1 a 5</translation>
    </message>
    <message>
        <source>Touchpoints judged</source>
        <translation>Puntos juzgados</translation>
    </message>
    <message>
        <source>Rated there, 0 to 100</source>
        <translation>Valorado allí, 0 a 100</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Responsable servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Difference from the others</source>
        <translation>Diferencia con los demás</translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation>p, ajustada</translation>
    </message>
    <message>
        <source>Scores after a failure</source>
        <translation>Puntuaciones tras un fallo</translation>
    </message>
    <message>
        <source>Later loss</source>
        <translation>Pérdida posterior</translation>
    </message>
    <message>
        <source>Failure begins</source>
        <translation>Inicio del fallo</translation>
    </message>
    <message>
        <source>Worst three</source>
        <translation>Los tres peores</translation>
    </message>
    <message>
        <source>Total drag</source>
        <translation>Lastre total</translation>
    </message>
    <message>
        <source>Drawn, −2 to +2</source>
        <translation>Dibujado, −2 a +2</translation>
    </message>
    <message>
        <source>Answers before</source>
        <translation>Respuestas antes</translation>
    </message>
    <message>
        <source>Answers after</source>
        <translation>Respuestas después</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>Cambio, puntos porcentuales</translation>
    </message>
    <message>
        <source>Before to after</source>
        <translation>De antes a después</translation>
    </message>
    <message>
        <source>Service of all</source>
        <translation>Servicio del total</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>limits of chance %1</source>
        <translation>límites del azar %1</translation>
    </message>
    <message>
        <source>NPS points</source>
        <translation>Puntos NPS</translation>
    </message>
    <message>
        <source>%1, percentage points</source>
        <translation>%1, puntos porcentuales</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Index of all feedback, 0 to 100</source>
        <translation>Índice de todas las opiniones, 0 a 100</translation>
    </message>
    <message>
        <source>Responses that failed, %</source>
        <translation>Respuestas con fallo, %</translation>
    </message>
    <message>
        <source>Higher overall score, %1</source>
        <translation>Valoración global más alta, %1</translation>
    </message>
    <message>
        <source>Share of all failures, %</source>
        <translation>Parte de todos los fallos, %</translation>
    </message>
    <message>
        <source>Share of the differences between scores, %</source>
        <translation>Parte de las diferencias de puntuación, %</translation>
    </message>
    <message>
        <source>Performance: mean rating, 0 to 100</source>
        <translation>Desempeño: valoración media, 0 a 100</translation>
    </message>
    <message>
        <source>Importance: share of the score, %</source>
        <translation>Importancia: parte de la puntuación, %</translation>
    </message>
    <message>
        <source>Lost by each failing customer, %1</source>
        <translation>Pérdida por cliente con fallo, %1</translation>
    </message>
    <message>
        <source>Customers who failed here, % of all</source>
        <translation>Clientes con fallo aquí, % del total</translation>
    </message>
    <message>
        <source>Change of the overall score, %1</source>
        <translation>Cambio global, %1</translation>
    </message>
    <message>
        <source>Failures that were recovered, %</source>
        <translation>Fallos recuperados, %</translation>
    </message>
    <message>
        <source>Drag, %1</source>
        <translation>Lastre, %1</translation>
    </message>
    <message>
        <source>Score given: %1</source>
        <translation>Puntuación dada: %1</translation>
    </message>
    <message>
        <source>Responses, %</source>
        <translation>Respuestas, %</translation>
    </message>
    <message>
        <source>Mean rating, 0 (worst) to 100 (best)</source>
        <translation>Valoración media, 0 (peor) a 100 (mejor)</translation>
    </message>
    <message>
        <source>Contacts of the stage, %</source>
        <translation>Contactos de la etapa, %</translation>
    </message>
    <message>
        <source>Touchpoints of the stage, %</source>
        <translation>Puntos de contacto de la etapa, %</translation>
    </message>
    <message>
        <source>1 (poor) to 5 (excellent)</source>
        <translation>1 (malo) a 5 (excelente)</translation>
    </message>
    <message>
        <source>Of the target, %</source>
        <translation>De la meta, %</translation>
    </message>
    <message>
        <source>Lower proactive scores in the next 30 days, points of 0 to 100</source>
        <translation>Puntuaciones proactivas más bajas en los 30 días siguientes, puntos de 0 a 100</translation>
    </message>
    <message>
        <source>Without failures</source>
        <translation>Sin fallos</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller proactive touchpoints</source>
        <translation>
            <numerusform>%n punto proactivo menor</numerusform>
            <numerusform>%n puntos proactivos menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller service touchpoints</source>
        <translation>
            <numerusform>%n punto de servicio menor</numerusform>
            <numerusform>%n puntos de servicio menores</numerusform>
        </translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Todos los fallos</translation>
    </message>
    <message>
        <source>Observed (n = %1)</source>
        <translation>Observado (n = %1)</translation>
    </message>
    <message>
        <source>Index (n = %1)</source>
        <translation>Índice (n = %1)</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No clear link</source>
        <translation>Sin relación clara</translation>
    </message>
    <message>
        <source>Few responses</source>
        <translation>Pocas respuestas</translation>
    </message>
    <message>
        <source>Interval holds 0</source>
        <translation>El intervalo contiene 0</translation>
    </message>
    <message>
        <source>Half of the failures fixed</source>
        <translation>Mitad de los fallos resuelta</translation>
    </message>
    <message>
        <source>Equal drag</source>
        <translation>Lastre igual</translation>
    </message>
    <message>
        <source>All up to here</source>
        <translation>Todos hasta aquí</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Limits of chance</source>
        <translation>Límites del azar</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Nivel habitual</translation>
    </message>
    <message>
        <source>Low ratings (penalty)</source>
        <translation>Valoraciones bajas (castigo)</translation>
    </message>
    <message>
        <source>High ratings (reward)</source>
        <translation>Valoraciones altas (premio)</translation>
    </message>
    <message>
        <source>Fewer than 10 answers</source>
        <translation>Menos de 10 respuestas</translation>
    </message>
    <message>
        <source>The stronger the colour, the more answers failed</source>
        <translation>Cuanto más intenso el color, más fallos</translation>
    </message>
    <message>
        <source>Promoters (9, 10)</source>
        <translation>Promotores (9, 10)</translation>
    </message>
    <message>
        <source>Passives (7, 8)</source>
        <translation>Pasivos (7, 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Detractores (0 a 6)</translation>
    </message>
    <message>
        <source>Rated by customers</source>
        <translation>Valorado por clientes</translation>
    </message>
    <message>
        <source>Drawn by the team</source>
        <translation>Dibujado por el equipo</translation>
    </message>
    <message>
        <source>Rated by customers, put on 1 to 5</source>
        <translation>Valorado por clientes, llevado a 1 a 5</translation>
    </message>
    <message>
        <source>Important and weak</source>
        <translation>Importante y débil</translation>
    </message>
    <message>
        <source>Important and strong</source>
        <translation>Importante y fuerte</translation>
    </message>
    <message>
        <source>Less important, weak</source>
        <translation>Menos importante, débil</translation>
    </message>
    <message>
        <source>Less important, strong</source>
        <translation>Menos importante, fuerte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>En meta</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Fuera de meta</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>Aún sin cifra</translation>
    </message>
    <message>
        <source>worse than chance allows</source>
        <translation>peor que por azar</translation>
    </message>
    <message>
        <source>better than chance allows</source>
        <translation>mejor que por azar</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Se da por hecho</translation>
    </message>
    <message>
        <source>Delights</source>
        <translation>Entusiasma</translation>
    </message>
    <message>
        <source>No clear reading</source>
        <translation>Sin lectura clara</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Según lo fijado</translation>
    </message>
    <message>
        <source>One answer lower: fewer fail</source>
        <translation>Una respuesta más abajo: menos fallos</translation>
    </message>
    <message>
        <source>One answer higher: more fail</source>
        <translation>Una respuesta más arriba: más fallos</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Sin fallo</translation>
    </message>
    <message>
        <source>All failures recovered</source>
        <translation>Todos los fallos recuperados</translation>
    </message>
    <message>
        <source>A failure not recovered</source>
        <translation>Un fallo sin recuperar</translation>
    </message>
    <message>
        <source>Failed, then service was fine</source>
        <translation>Fallo, luego buen servicio</translation>
    </message>
    <message>
        <source>Failed, and service failed too</source>
        <translation>Fallo, y también en el servicio</translation>
    </message>
    <message>
        <source>Failed, no service contact</source>
        <translation>Fallo, sin contacto de servicio</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Valoración global</translation>
    </message>
    <message>
        <source>Both halves of the drag</source>
        <translation>Las dos mitades del lastre</translation>
    </message>
    <message>
        <source>Failures at %1</source>
        <translation>Fallos en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag by touchpoint</source>
        <translation>Lastre por punto de contacto</translation>
    </message>
    <message>
        <source>What drags the overall score down?</source>
        <translation>¿Qué lastra la valoración global?</translation>
    </message>
    <message>
        <source>What failures weigh in the index</source>
        <translation>Lo que pesan los fallos en el índice</translation>
    </message>
    <message>
        <source>What do failures weigh in all ratings?</source>
        <translation>¿Qué pesan los fallos en todas las valoraciones?</translation>
    </message>
    <message>
        <source>What fixing would give</source>
        <translation>Qué daría resolver</translation>
    </message>
    <message>
        <source>What would fixing failures give?</source>
        <translation>¿Qué daría resolver los fallos?</translation>
    </message>
    <message>
        <source>Impact of failures</source>
        <translation>Impacto de los fallos</translation>
    </message>
    <message>
        <source>Frequent failures or grave ones?</source>
        <translation>¿Fallos frecuentes o graves?</translation>
    </message>
    <message>
        <source>Drivers of the overall score</source>
        <translation>Motores de la valoración global</translation>
    </message>
    <message>
        <source>What do the differences between scores go with?</source>
        <translation>¿Con qué van las diferencias de puntuación?</translation>
    </message>
    <message>
        <source>Importance and performance</source>
        <translation>Importancia y desempeño</translation>
    </message>
    <message>
        <source>What matters and is done badly?</source>
        <translation>¿Qué importa y se hace mal?</translation>
    </message>
    <message>
        <source>Penalty and reward</source>
        <translation>Castigo y premio</translation>
    </message>
    <message>
        <source>What is taken for granted, what delights?</source>
        <translation>¿Qué se da por hecho, qué entusiasma?</translation>
    </message>
    <message>
        <source>Recovery after failures</source>
        <translation>Recuperación tras los fallos</translation>
    </message>
    <message>
        <source>Are failures put right, and does it help?</source>
        <translation>¿Se arreglan los fallos, y ayuda?</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>How do things go over time?</source>
        <translation>¿Cómo va con el tiempo?</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Dos periodos comparados</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>¿Qué ha cambiado desde entonces?</translation>
    </message>
    <message>
        <source>Failures by stage and channel</source>
        <translation>Fallos por etapa y canal</translation>
    </message>
    <message>
        <source>Where and in which channel does it fail?</source>
        <translation>¿Dónde y en qué canal se falla?</translation>
    </message>
    <message>
        <source>Where most failures are</source>
        <translation>Dónde están más fallos</translation>
    </message>
    <message>
        <source>Which few touchpoints hold most failures?</source>
        <translation>¿Qué pocos puntos de contacto reúnen más fallos?</translation>
    </message>
    <message>
        <source>Distribution of the overall score</source>
        <translation>Distribución de la valoración global</translation>
    </message>
    <message>
        <source>Who gives which score?</source>
        <translation>¿Quién da qué puntuación?</translation>
    </message>
    <message>
        <source>Experience by stage</source>
        <translation>Experiencia por etapa</translation>
    </message>
    <message>
        <source>Where does the journey go down?</source>
        <translation>¿Dónde baja el recorrido?</translation>
    </message>
    <message>
        <source>Balance of experience and service</source>
        <translation>Equilibrio de experiencia y servicio</translation>
    </message>
    <message>
        <source>How much is service that repairs?</source>
        <translation>¿Cuánto es servicio que repara?</translation>
    </message>
    <message>
        <source>Components scorecard</source>
        <translation>Cuadro de componentes</translation>
    </message>
    <message>
        <source>Which component is weak?</source>
        <translation>¿Qué componente es débil?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Are we on target?</source>
        <translation>¿Estamos en meta?</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>Métricas en el tiempo</translation>
    </message>
    <message>
        <source>How do the metrics go?</source>
        <translation>¿Cómo van las métricas?</translation>
    </message>
    <message>
        <source>Segments compared</source>
        <translation>Segmentos comparados</translation>
    </message>
    <message>
        <source>Who suffers?</source>
        <translation>¿Quién lo sufre?</translation>
    </message>
    <message>
        <source>Carry-over of service failures</source>
        <translation>Arrastre de los fallos de servicio</translation>
    </message>
    <message>
        <source>Do service failures spoil what comes after?</source>
        <translation>¿Estropean los fallos de servicio lo que viene después?</translation>
    </message>
    <message>
        <source>Robustness of the finding</source>
        <translation>Solidez del hallazgo</translation>
    </message>
    <message>
        <source>Does the finding hold, and what to ask next?</source>
        <translation>¿Se sostiene el hallazgo, y qué preguntar después?</translation>
    </message>
    <message>
        <source>Failures by touchpoint</source>
        <translation>Fallos por punto de contacto</translation>
    </message>
    <message>
        <source>How often does each touchpoint fail?</source>
        <translation>¿Con qué frecuencia falla cada punto de contacto?</translation>
    </message>
    <message>
        <source>There is no feedback on this map&apos;s touchpoints. Import feedback to see this.</source>
        <translation>No hay opiniones sobre los puntos de contacto de este mapa. Importe opiniones para verlo.</translation>
    </message>
    <message>
        <source>This needs an overall score for the whole journey. Ask one overall question, and import its answers with the same customer column.</source>
        <translation>Hace falta una valoración global de todo el recorrido. Haga una pregunta global e importe sus respuestas con la misma columna de cliente.</translation>
    </message>
    <message>
        <source>Overall scores and feedback share no customers. Import both with the same customer column.</source>
        <translation>Las valoraciones globales y las opiniones no comparten clientes. Importe ambas con la misma columna de cliente.</translation>
    </message>
    <message>
        <source>There are too few responses for the number of touchpoints. Collect more responses.</source>
        <translation>Hay muy pocas respuestas para tantos puntos de contacto. Reúna más respuestas.</translation>
    </message>
    <message>
        <source>No touchpoint has enough failed and enough fine responses. Collect more responses.</source>
        <translation>Ningún punto de contacto tiene bastantes respuestas con y sin fallo. Reúna más respuestas.</translation>
    </message>
    <message>
        <source>All overall scores are equal. Check the column of the overall score.</source>
        <translation>Todas las valoraciones globales son iguales. Revise la columna de la valoración global.</translation>
    </message>
    <message>
        <source>This is for feedback without an overall score. Here there is one, so &quot;Drag by touchpoint&quot; says more.</source>
        <translation>Esto es para opiniones sin valoración global. Aquí hay una, así que «Lastre por punto de contacto» dice más.</translation>
    </message>
    <message>
        <source>This needs failures and overall scores of the same customers, enough of them at two touchpoints or more.</source>
        <translation>Hacen falta fallos y valoraciones globales de los mismos clientes, bastantes en dos puntos de contacto o más.</translation>
    </message>
    <message>
        <source>This needs failures and overall scores of the same customers.</source>
        <translation>Hacen falta fallos y valoraciones globales de los mismos clientes.</translation>
    </message>
    <message>
        <source>This needs overall scores and, at a touchpoint, at least 30 low, 30 high and 30 other ratings.</source>
        <translation>Hacen falta valoraciones globales y, en un punto de contacto, al menos 30 valoraciones bajas, 30 altas y otras 30.</translation>
    </message>
    <message>
        <source>This needs feedback that says whether a failure was resolved, customers who come back, or responses that failed at both kinds of touchpoint.</source>
        <translation>Hacen falta opiniones que digan si un fallo se resolvió, clientes que vuelven, o respuestas con fallos en ambos tipos de puntos de contacto.</translation>
    </message>
    <message>
        <source>This needs periods of at least 100 responses with an overall score.</source>
        <translation>Hacen falta periodos de al menos 100 respuestas con valoración global.</translation>
    </message>
    <message>
        <source>This needs at least 10 dated overall scores in each of two periods.</source>
        <translation>Hacen falta al menos 10 valoraciones globales con fecha en cada uno de dos periodos.</translation>
    </message>
    <message>
        <source>This needs feedback that names its channel. Map the column of the channel.</source>
        <translation>Hacen falta opiniones que nombren su canal. Asigne la columna del canal.</translation>
    </message>
    <message>
        <source>No answer counts as a failure, or there is no feedback on this map&apos;s touchpoints.</source>
        <translation>Ninguna respuesta cuenta como fallo, o no hay opiniones sobre los puntos de contacto de este mapa.</translation>
    </message>
    <message>
        <source>This needs overall scores. Import them with the column of the overall question.</source>
        <translation>Hacen falta valoraciones globales. Impórtelas con la columna de la pregunta global.</translation>
    </message>
    <message>
        <source>This needs at least 10 answers in a stage, or emotions drawn on the cards.</source>
        <translation>Hacen falta al menos 10 respuestas en una etapa, o emociones dibujadas en las tarjetas.</translation>
    </message>
    <message>
        <source>This map has no touchpoints yet.</source>
        <translation>Este mapa aún no tiene puntos de contacto.</translation>
    </message>
    <message>
        <source>No component was judged yet. Judge ease of use, empathy and the others from 1 to 5 on the touchpoints.</source>
        <translation>Aún no se ha juzgado ningún componente. Juzgue la facilidad de uso, la empatía y los demás de 1 a 5 en los puntos de contacto.</translation>
    </message>
    <message>
        <source>No touchpoint has a target yet. Set one under Targets.</source>
        <translation>Ningún punto de contacto tiene aún una meta. Ponga una en Objetivos.</translation>
    </message>
    <message>
        <source>There are no metrics yet. Import a table of touchpoint, metric, period and value.</source>
        <translation>Aún no hay métricas. Importe una tabla de punto de contacto, métrica, periodo y valor.</translation>
    </message>
    <message>
        <source>This needs a segment, such as region or product, with at least two values of 10 scores or more.</source>
        <translation>Hace falta un segmento, como región o producto, con al menos dos valores de 10 puntuaciones o más.</translation>
    </message>
    <message>
        <source>This needs dated feedback of customers who come back after a service contact.</source>
        <translation>Hacen falta opiniones con fecha de clientes que vuelven tras un contacto de servicio.</translation>
    </message>
    <message>
        <source>There is no drag to test, or no failure cut that can be moved.</source>
        <translation>No hay lastre que probar, ni umbral de fallo que se pueda mover.</translation>
    </message>
    <message>
        <source>Most often an answer fails at %1: %2 of %3 answers.</source>
        <translation>Donde más se falla es en %1: %2 de %3 respuestas.</translation>
    </message>
    <message>
        <source>Most fails in %1 by %2: %3 of %4 answers.</source>
        <translation>Lo que más falla: %1 por %2, %3 de %4 respuestas.</translation>
    </message>
    <message>
        <source>Least fails in %1 by %2: %3 of %4 answers.</source>
        <translation>Lo que menos falla: %1 por %2, %3 de %4 respuestas.</translation>
    </message>
    <message>
        <source>The data do not show that one channel fails more than another.</source>
        <translation>Los datos no muestran que un canal falle más que otro.</translation>
    </message>
    <message>
        <source>The highest share is in %1 by %2: %3 of %4 answers.</source>
        <translation>La tasa más alta está en %1 por %2: %3 de %4 respuestas.</translation>
    </message>
    <message>
        <source>No stage has 10 answers in one channel: too few to compare.</source>
        <translation>Ninguna etapa tiene 10 respuestas en un canal: muy pocas para comparar.</translation>
    </message>
    <message>
        <source>How many %1 go with failures at proactive and at service touchpoints, in each period of at least 100 responses.</source>
        <translation>Cuántos %1 van con fallos en puntos de contacto proactivos y de servicio, en cada periodo de al menos 100 respuestas.</translation>
    </message>
    <message>
        <source>Limits are provisional: fewer than 12 periods.</source>
        <translation>Los límites son provisionales: menos de 12 periodos.</translation>
    </message>
    <message>
        <source>Without any at the worst three together: about %1.</source>
        <translation>Sin ninguno en los tres peores a la vez: cerca de %1.</translation>
    </message>
    <message>
        <source>The data do not show at which touchpoint failures weigh most.</source>
        <translation>Los datos no muestran en qué punto de contacto pesan más los fallos.</translation>
    </message>
    <message>
        <source>Failures go with %1 of the differences between overall scores (n = %2). The largest share is that of %3: %4.</source>
        <translation>Los fallos van con el %1 de las diferencias entre valoraciones globales (n = %2). La mayor parte es la de %3: %4.</translation>
    </message>
    <message>
        <source>Shares are approximate: there are too many touchpoints to try every order.</source>
        <translation>Las partes son aproximadas: hay demasiados puntos de contacto para probar todos los órdenes.</translation>
    </message>
    <message>
        <source>Important and weak: %1.</source>
        <translation>Importante y débil: %1.</translation>
    </message>
    <message>
        <source>No touchpoint stands clearly in the field &quot;Important and weak&quot;.</source>
        <translation>Ningún punto de contacto está claramente en el campo «Importante y débil».</translation>
    </message>
    <message>
        <source>Taken for granted, so that low ratings weigh more than high ones: %1.</source>
        <translation>Se da por hecho, así que las valoraciones bajas pesan más que las altas: %1.</translation>
    </message>
    <message>
        <source>High ratings go with more than low ones take away: %1.</source>
        <translation>Las valoraciones altas van con más de lo que quitan las bajas: %1.</translation>
    </message>
    <message>
        <source>The data do not show that low and high ratings weigh differently.</source>
        <translation>Los datos no muestran que las valoraciones bajas y altas pesen distinto.</translation>
    </message>
    <message>
        <source>Where service failed too, the score is %1 (n = %2); where it was fine, %3 (n = %4).</source>
        <translation>Donde también falló el servicio, la puntuación es %1 (n = %2); donde fue bueno, %3 (n = %4).</translation>
    </message>
    <message>
        <source>Overall scores by what happened before.</source>
        <translation>Valoraciones globales según lo ocurrido antes.</translation>
    </message>
    <message>
        <source>%1 to %2 (n = %3) against %4 to %5 (n = %6).</source>
        <translation>%1 a %2 (n = %3) frente a %4 a %5 (n = %6).</translation>
    </message>
    <message>
        <source>%1: mean %2, n = %3.</source>
        <translation>%1: media %2, n = %3.</translation>
    </message>
    <message>
        <source>Given most often: %1, by %2.</source>
        <translation>La más dada: %1, por el %2.</translation>
    </message>
    <message>
        <source>The journey is lowest in %1: %2, n = %3.</source>
        <translation>El punto más bajo del recorrido está en %1: %2, n = %3.</translation>
    </message>
    <message>
        <source>The team drew it at %1 there, well above what customers say.</source>
        <translation>El equipo lo dibujó allí en %1, muy por encima de lo que dicen los clientes.</translation>
    </message>
    <message>
        <source>No stage has 30 answers yet, so the lowest cannot be named.</source>
        <translation>Ninguna etapa tiene aún 30 respuestas, así que no se puede nombrar la más baja.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 in %4, n = %5.</source>
        <translation>%1 en %2, %4: %3, n = %5.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 in %4; n is not known, so there is no interval.</source>
        <translation>%1 en %2, %4: %3; no se conoce n, así que no hay intervalo.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Meta: %1.</translation>
    </message>
    <message>
        <source>The data do not show that a group of %1 is worse off.</source>
        <translation>Los datos no muestran que un grupo de %1 esté peor.</translation>
    </message>
    <message>
        <source>Within the groups of %1 the drag does not hold as it does over all: read the total with care.</source>
        <translation>Dentro de los grupos de %1 el lastre no se sostiene como en el total: lea el total con cuidado.</translation>
    </message>
    <message>
        <source>The worst three stay the same when failures begin one answer lower or higher: %1.</source>
        <translation>Los tres peores son los mismos si los fallos empiezan una respuesta más abajo o más arriba: %1.</translation>
    </message>
    <message>
        <source>The worst three depend on where a failure begins; as set they are %1.</source>
        <translation>Los tres peores dependen de dónde empieza un fallo; como está fijado son %1.</translation>
    </message>
    <message>
        <source>Associations, adjusted for the other failures on this map; not proof of a cause.</source>
        <translation>Asociaciones, ajustadas por los demás fallos de este mapa; no prueban una causa.</translation>
    </message>
    <message>
        <source>Not a forecast: may be too high, because a bad mood lowers both ratings; may be too low, where customers who suffered did not answer.</source>
        <translation>No es un pronóstico: puede ser demasiado alto, porque el mal humor baja ambas valoraciones; puede ser demasiado bajo, si los clientes afectados no respondieron.</translation>
    </message>
    <message>
        <source>Gains of single touchpoints must not be added up: set them together with the sliders.</source>
        <translation>Las mejoras de puntos de contacto sueltos no se suman: ajústelas juntas con los controles.</translation>
    </message>
    <message>
        <source>Says neither direction nor gain: a second view beside the drag.</source>
        <translation>No dice dirección ni mejora: una segunda mirada junto al lastre.</translation>
    </message>
    <message>
        <source>The lines stand at the means of the touchpoints shown; a point near a line may belong to either side.</source>
        <translation>Las líneas están en las medias de los puntos de contacto mostrados; un punto cerca de una línea puede ser de cualquier lado.</translation>
    </message>
    <message>
        <source>Plain means, not adjusted for anything.</source>
        <translation>Medias simples, sin ajuste alguno.</translation>
    </message>
    <message>
        <source>Judged by the team on the cards; the diamond is what customers rate there.</source>
        <translation>Juzgado por el equipo en las tarjetas; el rombo es lo que allí valoran los clientes.</translation>
    </message>
    <message>
        <source>Each customer is compared with themselves. Never add this to the index.</source>
        <translation>Cada cliente se compara consigo mismo. No lo sume nunca al índice.</translation>
    </message>
    <message>
        <source>After: more fail than chance allows</source>
        <translation>Después: más fallos que por azar</translation>
    </message>
    <message>
        <source>After: fewer fail than chance allows</source>
        <translation>Después: menos fallos que por azar</translation>
    </message>
    <message>
        <source>Differs from the others</source>
        <translation>Difiere de los demás</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sin diferencia clara</translation>
    </message>
    <message>
        <source>all fixed %1</source>
        <translation>todos resueltos %1</translation>
    </message>
    <message>
        <source>half fixed %1</source>
        <translation>mitad resuelta %1</translation>
    </message>
    <message>
        <source>drag %1</source>
        <translation>lastre %1</translation>
    </message>
    <message>
        <source>relative weight %1</source>
        <translation>peso relativo %1</translation>
    </message>
    <message>
        <source>performance %1</source>
        <translation>desempeño %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>importancia %1</translation>
    </message>
    <message>
        <source>low ratings %1</source>
        <translation>valoraciones bajas %1</translation>
    </message>
    <message>
        <source>high ratings %1</source>
        <translation>valoraciones altas %1</translation>
    </message>
    <message>
        <source>before %1 of %2</source>
        <translation>antes %1 de %2</translation>
    </message>
    <message>
        <source>after %1 of %2</source>
        <translation>después %1 de %2</translation>
    </message>
    <message>
        <source>drawn %1</source>
        <translation>dibujado %1</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 servicio</translation>
    </message>
    <message>
        <source>rated %1 of 100</source>
        <translation>valorado %1 de 100</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo %1</translation>
    </message>
    <message>
        <source>%1 from the others</source>
        <translation>%1 respecto a los demás</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>peor: %1</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, bajo</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, alto</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzados</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>If only this is fixed</source>
        <translation>Si solo se resuelve esto</translation>
    </message>
    <message>
        <source>Per failing response</source>
        <translation>Por respuesta con fallo</translation>
    </message>
    <message>
        <source>Unadjusted</source>
        <translation>Sin ajustar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>No loss found</source>
        <translation>Sin pérdida hallada</translation>
    </message>
    <message>
        <source>no interval: all scores are the same</source>
        <translation>sin intervalo: todas las puntuaciones son iguales</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 of %2 are drawn; the table has all.</source>
        <translation>Se dibujan %1 de %2; la tabla los tiene todos.</translation>
    </message>
    <message>
        <source>This needs feedback with dates in at least two weeks, and 10 overall scores in one of them (in a month where it spans more than half a year). Map the column of the date where there is none.</source>
        <translation>Hacen falta opiniones con fecha de al menos dos semanas y 10 valoraciones globales en una de ellas (en un mes si abarcan más de medio año). Asigne la columna de la fecha donde no haya ninguna.</translation>
    </message>
    <message>
        <source>Failures go with %1 of the differences between overall scores (n = %2). Which touchpoint has the largest share cannot be told; the estimate is largest for %3: %4.</source>
        <translation>Los fallos acompañan al %1 de las diferencias entre las valoraciones globales (n = %2). No se puede decir qué punto de contacto tiene la mayor parte; la estimación es mayor en %3: %4.</translation>
    </message>
    <message>
        <source>The worst three stay the same under the one other place where failures can begin: %1.</source>
        <translation>Los tres peores siguen siendo los mismos con el único otro punto en que pueden empezar los fallos: %1.</translation>
    </message>
    <message>
        <source>The mean of all ratings in %1 is %2, n = %3.</source>
        <translation>La media de todas las valoraciones en %1 es %2, n = %3.</translation>
    </message>
    <message>
        <source>Failures at %3 go with %1 of the differences between overall scores (n = %2). No other touchpoint can be counted here.</source>
        <translation>Los fallos en %3 van con el %1 de las diferencias entre valoraciones globales (n = %2). Aquí no se puede contar ningún otro punto de contacto.</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Responsable de experiencia</translation>
    </message>
    <message>
        <source>%1: %2 at first (%3), %4 at the end (%5; n = %6).</source>
        <translation>%1: al principio %2 (%3), al final %4 (%5; n = %6).</translation>
    </message>
    <message>
        <source>Weakest as judged by the team: %1, %2 of 5 (touchpoints judged: %3).</source>
        <translation>Lo más débil según el equipo: %1, %2 de 5 (puntos de contacto valorados: %3).</translation>
    </message>
    <message>
        <source>Goals on target: %2 of %1; off target: %3; cannot be told yet: %4.</source>
        <translation>Objetivos cumplidos: %2 de %1; incumplidos: %3; aún no se sabe: %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done on %2: the score was %3 before (n = %6) and %4 after (n = %7), a change of %5.</source>
        <translation>%1, hecha el %2: la puntuación era %3 antes (n = %6) y %4 después (n = %7), un cambio de %5.</translation>
    </message>
    <message>
        <source>%1, done on %2: no evidence of change. The score was %3 before (n = %6) and %4 after (n = %7), a change of %5.</source>
        <translation>%1, hecha el %2: sin indicios de cambio. La puntuación era %3 antes (n = %6) y %4 después (n = %7), un cambio de %5.</translation>
    </message>
    <message>
        <source>Promised: %1, %2.</source>
        <translation>Prometido: %1, %2.</translation>
    </message>
    <message>
        <source>Of all %4 failures %3 are at %1 of %2 touchpoints; none has more than %5.</source>
        <translation>De los %4 fallos, el %3 está en %1 de %2 puntos de contacto; ninguno tiene más que %5.</translation>
    </message>
    <message>
        <source>%1 usually fails in %2 of the answers. Periods worse than chance allows: %3 of %5; better: %4.</source>
        <translation>%1 suele fallar en %2 de las respuestas. Periodos peores de lo que permite el azar: %3 de %5; mejores: %4.</translation>
    </message>
    <message>
        <source>If failures are the cause, halving them at %1 gives about %2.</source>
        <translation>Si los fallos son la causa, reducirlos a la mitad en %1 da cerca de %2.</translation>
    </message>
    <message>
        <source>The data do not show that fewer failures at one touchpoint would help: halving them at %1 gives %2.</source>
        <translation>Los datos no muestran que menos fallos en un solo punto de contacto ayuden: reducirlos a la mitad en %1 da %2.</translation>
    </message>
    <message>
        <source>%1 weighs most: %2 of all customers fail there, and each of them goes with %3 less; together %4.</source>
        <translation>%1 es lo que más pesa: el %2 de los clientes tiene allí un fallo, y cada uno va con %3 menos; en conjunto %4.</translation>
    </message>
    <message>
        <source>Failures put right: %1 of %2, %3.</source>
        <translation>Fallos resueltos: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>A recovered failure goes with a score that is better by %1; one that is not recovered, with a score that is worse by %2.</source>
        <translation>Un fallo recuperado va con una puntuación mejor en %1; uno no recuperado, con una peor en %2.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after: a change of %4.</source>
        <translation>%1: %2 antes, %3 después: un cambio de %4.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after; the data do not show a change: %4.</source>
        <translation>%1: %2 antes, %3 después; los datos no muestran un cambio: %4.</translation>
    </message>
    <message>
        <source>NPS %1, n = %2. Promoters: %3, passives: %4, detractors: %5.</source>
        <translation>NPS %1, n = %2. Promotores: %3, pasivos: %4, detractores: %5.</translation>
    </message>
    <message>
        <source>Contacts that are service: %1 of %2, %3.</source>
        <translation>Contactos de servicio: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>Touchpoints on the map that are service: %1 of %2, %3. Feedback will say how many contacts they have.</source>
        <translation>Puntos de contacto de servicio en el mapa: %1 de %2, %3. Las respuestas dirán cuántos contactos tienen.</translation>
    </message>
    <message>
        <source>Failure demand, service contacts that answer problems of other touchpoints: %1 of %2, %3.</source>
        <translation>Demanda por fallos, contactos de servicio que responden a problemas de otros puntos: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>Periods worse than chance allows: %2 of %1; better: %3.</source>
        <translation>Periodos peores de lo que permite el azar: %2 de %1; mejores: %3.</translation>
    </message>
    <message>
        <source>By %1, %2 is worst off: %3 from the others, n = %4.</source>
        <translation>Por %1, el peor parado es %2: %3 respecto a los demás, n = %4.</translation>
    </message>
    <message>
        <source>After a service failure, the same customers rate proactive touchpoints lower by %1 in the next 30 days (ratings: %2).</source>
        <translation>Tras un fallo de servicio, los mismos clientes valoran los puntos proactivos más bajo en los 30 días siguientes, en %1 (valoraciones: %2).</translation>
    </message>
    <message>
        <source>The data do not show that service failures go with lower ratings afterwards: %1, ratings: %2.</source>
        <translation>Los datos no muestran que los fallos de servicio vayan con valoraciones más bajas después: %1, valoraciones: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ask next: %Ln more responses at %2 would halve the interval of its drag.</source>
        <translation>
            <numerusform>Pregunte después: %Ln respuesta más en %2 reduciría a la mitad el intervalo de su lastre.</numerusform>
            <numerusform>Pregunte después: %Ln respuestas más en %2 reducirían a la mitad el intervalo de su lastre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask next: %Ln more responses would bring %2 into the model.</source>
        <translation>
            <numerusform>Pregunte después: %Ln respuesta más llevaría %2 al modelo.</numerusform>
            <numerusform>Pregunte después: %Ln respuestas más llevarían %2 al modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints were looked at, each by itself: one in twenty seems to change by chance.</source>
        <translation>
            <numerusform>Se miró %Ln punto de contacto: uno de cada veinte parece cambiar por azar.</numerusform>
            <numerusform>Se miraron %Ln puntos de contacto, cada uno por separado: uno de cada veinte parece cambiar por azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each</source>
        <translation>%1 por cada uno</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>proactive drag %1</source>
        <translation>lastre proactivo %1</translation>
    </message>
    <message>
        <source>service drag %1</source>
        <translation>lastre de servicio %1</translation>
    </message>
    <message>
        <source>judged %1 (touchpoints: %2)</source>
        <translation>valorado con %1 (puntos de contacto: %2)</translation>
    </message>
    <message>
        <source>Left out, without feedback: %1.</source>
        <translation>Fuera, sin respuestas: %1.</translation>
    </message>
    <message>
        <source>Left out, too few to tell (failed of all): %1.</source>
        <translation>Fuera, muy pocos para decirlo (fallos de todos): %1.</translation>
    </message>
    <message>
        <source>Left out, as failures are weighed where most failed: %1.</source>
        <translation>Fuera, porque los fallos se pesan donde hay más: %1.</translation>
    </message>
    <message>
        <source>Left out, cannot be told apart from the one in brackets: %1.</source>
        <translation>Fuera, no se distingue del que está entre paréntesis: %1.</translation>
    </message>
    <message>
        <source>Left out, because failures there go with a higher score: %1.</source>
        <translation>Fuera, porque allí los fallos van con una puntuación más alta: %1.</translation>
    </message>
    <message>
        <source>Left out, for want of ratings: %1.</source>
        <translation>Fuera, por falta de valoraciones: %1.</translation>
    </message>
    <message>
        <source>Left out, for fewer than 30 low, 30 high or 30 other ratings: %1.</source>
        <translation>Fuera, por menos de 30 valoraciones bajas, 30 altas o 30 de las demás: %1.</translation>
    </message>
    <message>
        <source>Cells looked at: %1. The most striking of many is usually too striking.</source>
        <translation>Celdas miradas: %1. La más llamativa de muchas suele serlo demasiado.</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>Paste touchpoint</source>
        <translation>Pegar punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>Pegar %n punto de contacto</numerusform>
            <numerusform>Pegar %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste stage</source>
        <translation>Pegar etapa</translation>
    </message>
    <message>
        <source>Paste lane</source>
        <translation>Pegar carril</translation>
    </message>
    <message>
        <source>Paste map</source>
        <translation>Pegar mapa</translation>
    </message>
    <message>
        <source>Paste step</source>
        <translation>Pegar paso</translation>
    </message>
</context>
<context>
    <name>ColleagueCommands</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 on map &quot;%2&quot;</source>
        <translation>%1 en el mapa «%2»</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>changed: %1, %2: %3, before %4</source>
        <translation>cambiado: %1, %2: %3, antes %4</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>eliminado: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>--from N is needed; throughline history lists the versions</source>
        <translation>falta --from N; throughline history muestra las versiones</translation>
    </message>
    <message>
        <source>--take is all, new or none, not &quot;%1&quot;</source>
        <translation>--take es all, new o none, no «%1»</translation>
    </message>
    <message>
        <source>Bring in changes from %1</source>
        <translation>Incorporar cambios de %1</translation>
    </message>
    <message>
        <source>The two files have no version in common, so whatever differs is listed.</source>
        <translation>Los dos archivos no tienen ninguna versión en común, así que se muestra todo lo que difiere.</translation>
    </message>
    <message>
        <source>Taken: %1 added, %2 changed, %3 removed.</source>
        <translation>Incorporado: %1 añadidos, %2 cambiados, %3 eliminados.</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>un documento JSON en stdout</translation>
    </message>
    <message>
        <source>Shows what changed from one version to another.</source>
        <translation>Muestra lo que cambió de una versión a otra.</translation>
    </message>
    <message>
        <source>the earlier version</source>
        <translation>la versión anterior</translation>
    </message>
    <message>
        <source>the later one; without it the newest</source>
        <translation>la posterior; sin ella, la más nueva</translation>
    </message>
    <message>
        <source>Shows, and takes, what a colleague changed in a copy of the file.</source>
        <translation>Muestra, y toma, lo que un colega cambió en una copia del archivo.</translation>
    </message>
    <message>
        <source>all, new (only what is added) or none (the default: only shows)</source>
        <translation>all, new (solo lo añadido) o none (por omisión: solo muestra)</translation>
    </message>
    <message>
        <source>conflict: %1, %2: theirs %3, mine %4, before %5</source>
        <translation>conflicto: %1, %2: la suya %3, la mía %4, antes %5</translation>
    </message>
    <message>
        <source>stays: %1 (they removed it, but it was changed here since)</source>
        <translation>se queda: %1 (allí se quitó, pero aquí se cambió desde entonces)</translation>
    </message>
    <message>
        <source>conflict: %1: you removed it, they changed it since</source>
        <translation>conflicto: %1: se quitó aquí y allí se cambió después</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in which yours was kept before stay settled.</source>
        <translation>
            <numerusform>%n conflicto en el que antes quedó lo suyo sigue resuelto.</numerusform>
            <numerusform>%n conflictos en los que antes quedó lo suyo siguen resueltos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>found from the data</source>
        <translation>hallado en los datos</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Please check: %1; could also be: %2</source>
        <translation>Revise, por favor: %1; también podría ser: %2</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Revise, por favor: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Throughline: customer journeys, drawn and measured.

throughline [FILE.journey]
    Opens the window.
</source>
        <translation>Throughline: recorridos de cliente, dibujados y medidos.

throughline [ARCHIVO.journey]
    Abre la ventana.
</translation>
    </message>
    <message>
        <source>throughline help [COMMAND]
    Says what a command takes.
throughline completion bash|zsh|fish
    Prints what makes a shell complete commands and options.
</source>
        <translation>throughline help [ORDEN]
    Dice qué admite una orden.
throughline completion bash|zsh|fish
    Imprime lo que hace que un intérprete complete órdenes y opciones.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file; throughline --help lists the commands</source>
        <translation>«%1» no es una orden ni un archivo; throughline --help muestra las órdenes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file; did you mean %2</source>
        <translation>«%1» no es una orden ni un archivo; ¿quiso decir %2?</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>--compare takes two periods like 2026-01-01..2026-03-31,2026-04-01..2026-06-30, not &quot;%1&quot;</source>
        <translation>--compare espera dos periodos como 2026-01-01..2026-03-31,2026-04-01..2026-06-30, no «%1»</translation>
    </message>
    <message>
        <source>--compare takes two periods that share no day, not &quot;%1&quot;</source>
        <translation>--compare espera dos periodos que no compartan días, no «%1»</translation>
    </message>
    <message>
        <source>--outcome is mean, nps, top-box or detractor, not &quot;%1&quot;</source>
        <translation>--outcome es mean, nps, top-box o detractor, no «%1»</translation>
    </message>
    <message>
        <source>--parts does not know &quot;%1&quot;; it knows %2</source>
        <translation>--parts no conoce «%1»; conoce %2</translation>
    </message>
    <message>
        <source>--output R.pdf is needed</source>
        <translation>falta --output R.pdf</translation>
    </message>
    <message>
        <source>which map; the first when not given</source>
        <translation>qué mapa; sin indicarlo, el primero</translation>
    </message>
    <message>
        <source>adjusted for this segment; may be repeated</source>
        <translation>ajustado por este segmento; se puede repetir</translation>
    </message>
    <message>
        <source>mean, nps, top-box or detractor</source>
        <translation>mean, nps, top-box o detractor</translation>
    </message>
    <message>
        <source>jackknife groups, 200 when not given</source>
        <translation>grupos de jackknife, 200 si no se indica</translation>
    </message>
    <message>
        <source>two periods: score, drag and failures of the second against the first</source>
        <translation>dos periodos: puntuación, lastre y fallos del segundo frente al primero</translation>
    </message>
    <message>
        <source>only these, like drag,trend: %1</source>
        <translation>solo estas, como drag,trend: %1</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>un documento JSON en stdout</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>adónde</translation>
    </message>
    <message>
        <source>Figures of each touchpoint and the failure drag, with intervals.</source>
        <translation>Cifras de cada punto de contacto y el lastre de los fallos, con intervalos.</translation>
    </message>
    <message>
        <source>Writes the PDF report.</source>
        <translation>Escribe el informe en PDF.</translation>
    </message>
    <message>
        <source>--what is map, tables or one of %1, not &quot;%2&quot;</source>
        <translation>--what es map, tables o uno de %1, no «%2»</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, each from 200 to 10000, not &quot;%1&quot;</source>
        <translation>--size es ANCHOxALTO en píxeles, cada uno de 200 a 10000, no «%1»</translation>
    </message>
    <message>
        <source>--format of a chart is svg, png or csv, not &quot;%1&quot;</source>
        <translation>--format de un gráfico es svg, png o csv, no «%1»</translation>
    </message>
    <message>
        <source>--output is needed, and --format where its ending does not say it</source>
        <translation>falta --output, y --format cuando su extensión no lo dice</translation>
    </message>
    <message>
        <source>Source %1 stays imported, although a later file failed: it could not be taken back.</source>
        <translation>La fuente %1 queda importada aunque un archivo posterior falló: no se pudo retirar.</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>Retirar la importación</translation>
    </message>
    <message>
        <source>--rows N is needed</source>
        <translation>falta --rows N</translation>
    </message>
    <message>
        <source>--layout is long or wide</source>
        <translation>--layout es long o wide</translation>
    </message>
    <message>
        <source>Takes feedback or metrics from CSV, TSV, XLSX or ODS.</source>
        <translation>Toma opiniones o métricas de CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>what the columns mean; guessed when not given</source>
        <translation>qué significan las columnas; se adivina si no se indica</translation>
    </message>
    <message>
        <source>the map it belongs to</source>
        <translation>el mapa al que pertenece</translation>
    </message>
    <message>
        <source>reads everything, changes nothing</source>
        <translation>lee todo, no cambia nada</translation>
    </message>
    <message>
        <source>what to do with an earlier import of the same survey; update when not given</source>
        <translation>qué hacer con una importación anterior de la misma encuesta; update si no se indica</translation>
    </message>
    <message>
        <source>of a workbook; the first when not given</source>
        <translation>de un libro; la primera si no se indica</translation>
    </message>
    <message>
        <source>who speaks; customer when not given</source>
        <translation>quién habla; customer si no se indica</translation>
    </message>
    <message>
        <source>how many were asked, for the response rate</source>
        <translation>a cuántos se preguntó, para la tasa de respuesta</translation>
    </message>
    <message>
        <source>goes on where no snapshot can be kept beforehand</source>
        <translation>sigue donde no se puede guardar antes una copia de seguridad</translation>
    </message>
    <message>
        <source>Writes synthetic feedback for trials and benchmarks.</source>
        <translation>Escribe opiniones sintéticas para pruebas y mediciones.</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántas</translation>
    </message>
    <message>
        <source>the same seed gives the same file</source>
        <translation>la misma semilla da el mismo archivo</translation>
    </message>
    <message>
        <source>a row per feedback, or per response</source>
        <translation>una fila por opinión, o por respuesta</translation>
    </message>
    <message>
        <source>--format is one of %1, not &quot;%2&quot;</source>
        <translation>--format es uno de %1, no «%2»</translation>
    </message>
    <message>
        <source>%1 is written as %2; such files usually end with .%3.</source>
        <translation>%1 se escribe como %2; esos archivos suelen terminar en .%3.</translation>
    </message>
    <message>
        <source>--changes-since is told by report and by --format html</source>
        <translation>--changes-since lo dan report y --format html</translation>
    </message>
    <message>
        <source>--rarest is a share from 0 to 1 or a percentage, not &quot;%1&quot;</source>
        <translation>--rarest es una parte de 0 a 1 o un porcentaje, no «%1»</translation>
    </message>
    <message>
        <source>Import map %1</source>
        <translation>Importar mapa %1</translation>
    </message>
    <message>
        <source>%1, or a chart as svg, png, csv or xlsx: %2</source>
        <translation>%1 o un gráfico como svg, png, csv o xlsx: %2</translation>
    </message>
    <message>
        <source>png and svg, in pixels: a map is as large as it needs without, a chart 1600x900</source>
        <translation>png y svg, en píxeles: sin indicarlo un mapa es tan grande como haga falta, un gráfico 1600x900</translation>
    </message>
    <message>
        <source>poster: A0, A1, A2, A3, or A4 for an A1 in sheets of A4</source>
        <translation>póster: A0, A1, A2, A3, o A4 para un A1 en hojas A4</translation>
    </message>
    <message>
        <source>poster, png and svg: stages and lanes only, to fill in by hand</source>
        <translation>póster, png y svg: solo etapas y carriles, para rellenar a mano</translation>
    </message>
    <message>
        <source>which map; without it the first, for json all</source>
        <translation>qué mapa; sin indicarlo el primero, con json todos</translation>
    </message>
    <message>
        <source>Writes a map for others.</source>
        <translation>Escribe un mapa para otros.</translation>
    </message>
    <message>
        <source>Takes maps from files of others.</source>
        <translation>Toma mapas de archivos de otros.</translation>
    </message>
    <message>
        <source>the columns of an event table</source>
        <translation>las columnas de una tabla de eventos</translation>
    </message>
    <message>
        <source>event logs: leave out activities in fewer of the cases (0.02; 0 keeps all)</source>
        <translation>registros de eventos: excluir actividades en menos de esta parte de los casos (0.02; 0 las conserva todas)</translation>
    </message>
    <message>
        <source>Mermaid: bring the scores of a file that goes beyond 1 to 5 into that scale</source>
        <translation>Mermaid: llevar a 1 a 5 las puntuaciones de un archivo que se salga de esa escala</translation>
    </message>
    <message>
        <source>without feedback</source>
        <translation>sin opiniones</translation>
    </message>
    <message>
        <source>list takes maps, segments, channels or snapshots, not &quot;%1&quot;</source>
        <translation>list admite maps, segments, channels o snapshots, no «%1»</translation>
    </message>
    <message>
        <source>Lists what the file holds.</source>
        <translation>Muestra lo que contiene el archivo.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels like 1920x1080, not &quot;%1&quot;</source>
        <translation>--size espera ANCHOxALTO en píxeles como 1920x1080, no «%1»</translation>
    </message>
    <message>
        <source>--page-size of a poster is A0, A1, A2, A3, or A4 for an A1 in sheets of A4, not &quot;%1&quot;</source>
        <translation>--page-size de un póster es A0, A1, A2, A3, o A4 para un A1 en hojas A4, no «%1»</translation>
    </message>
    <message>
        <source>--json goes with --steps: the window prints nothing</source>
        <translation>--json va con --steps: la ventana no imprime nada</translation>
    </message>
    <message>
        <source>filters go with --steps: the window has its own, above the map</source>
        <translation>los filtros van con --steps: la ventana tiene los suyos, sobre el mapa</translation>
    </message>
    <message>
        <source>prints the steps and opens nothing</source>
        <translation>imprime los pasos y no abre nada</translation>
    </message>
    <message>
        <source>Presents a map on the whole screen; --steps prints the order.</source>
        <translation>Presenta un mapa en toda la pantalla; --steps imprime el orden.</translation>
    </message>
    <message>
        <source>--page-size is A4, A3, Letter or long, not &quot;%1&quot;</source>
        <translation>--page-size es A4, A3, Letter o long, no «%1»</translation>
    </message>
    <message>
        <source>--attach is none, aggregates or responses, not &quot;%1&quot;</source>
        <translation>--attach es none, aggregates o responses, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--point-value is a number over 0 like 25000, not &quot;%1&quot;</source>
        <translation>--point-value es un número mayor que 0 como 25000, no «%1»</translation>
    </message>
    <message>
        <source>--parts lists some of %1 or charts by name, with commas; &quot;%2&quot; is none of them</source>
        <translation>--parts nombra algunas de %1 o gráficos por su nombre, con comas; «%2» no es ninguna</translation>
    </message>
    <message>
        <source>tells what changed on the map since that version; throughline history lists them</source>
        <translation>dice qué cambió en el mapa desde esa versión; throughline history las muestra</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1, and charts by their names</source>
        <translation>%1, y gráficos por sus nombres</translation>
    </message>
    <message>
        <source>what a point of the score is worth, for the page of decisions</source>
        <translation>lo que vale un punto de la puntuación, para la página de decisiones</translation>
    </message>
    <message>
        <source>in which currency, and what the value of a point rests on</source>
        <translation>en qué moneda, y en qué se apoya el valor de un punto</translation>
    </message>
    <message>
        <source>covers telephone numbers and e-mail addresses in every text of the map</source>
        <translation>cubre los números de teléfono y las direcciones de correo en todos los textos del mapa</translation>
    </message>
    <message>
        <source>of the words, en when not given</source>
        <translation>de las palabras, en si no se indica</translation>
    </message>
    <message>
        <source>--cover-contacts covers them.</source>
        <translation>--cover-contacts los cubre.</translation>
    </message>
    <message>
        <source>A4, A3, Letter, or long for the map on one page</source>
        <translation>A4, A3, Letter, o long para el mapa en una página</translation>
    </message>
    <message>
        <source>none; aggregates: the figures of the touchpoints as a table within the PDF; responses: and every response, without customers and comments</source>
        <translation>none; aggregates: las cifras de los puntos de contacto como tabla dentro del PDF; responses: y cada respuesta, sin clientes ni comentarios</translation>
    </message>
    <message>
        <source>--rejected ID and --output R.csv go together</source>
        <translation>--rejected ID y --output R.csv van juntos</translation>
    </message>
    <message>
        <source>, %1 of %2 invited answered (%3 %)</source>
        <translation>, respondieron %1 de %2 invitados (%3 %)</translation>
    </message>
    <message>
        <source>, in the place of source %1 (%2)</source>
        <translation>, en lugar de la fuente %1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4 rejected</source>
        <comment>id, name, records</comment>
        <translation>%1  %2  %3, rechazados: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Unplaced: %1, %2, %3; its touchpoint is gone</source>
        <comment>name, responses, figures</comment>
        <translation>Sin lugar: %1, %2, %3; su punto de contacto ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>--column C is needed: the header of the column, or the title of its touchpoint</source>
        <translation>falta --column C: la cabecera de la columna, o el título de su punto de contacto</translation>
    </message>
    <message>
        <source>--scale is LOW..HIGH, as 1..5</source>
        <translation>--scale es BAJO..ALTO, como 1..5</translation>
    </message>
    <message>
        <source>--better is higher or lower</source>
        <translation>--better es higher o lower</translation>
    </message>
    <message>
        <source>--failure is at_most=N, at_least=N or values=N,N</source>
        <translation>--failure es at_most=N, at_least=N o values=N,N</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <translation>%1: %2 a %3, %4</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>más bajo es mejor</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <source>%1. %2 of %3 answers fail, before %4.</source>
        <translation>%1. Fallan %2 de %3 respuestas, antes %4.</translation>
    </message>
    <message>
        <source>Source %1 is &quot;%2&quot;: %3.</source>
        <translation>La fuente %1 es «%2»: %3.</translation>
    </message>
    <message>
        <source>--kind is experience or service</source>
        <translation>--kind es experience o service</translation>
    </message>
    <message>
        <source>say what changes: --scale, --better, --failure or --kind</source>
        <translation>diga qué cambia: --scale, --better, --failure o --kind</translation>
    </message>
    <message>
        <source>The snapshot %1 still holds these rows.</source>
        <translation>La copia de seguridad %1 aún contiene estas filas.</translation>
    </message>
    <message>
        <source>Snapshots go by themselves in time; --purge-snapshots removes those at once.</source>
        <translation>Las copias de seguridad se van solas con el tiempo; --purge-snapshots las elimina de inmediato.</translation>
    </message>
    <message>
        <source>Lists the imports, writes the rejected rows of one, or puts back what one replaced.</source>
        <translation>Muestra las importaciones, escribe las filas rechazadas de una o recupera lo que una sustituyó.</translation>
    </message>
    <message>
        <source>the import whose rejected rows are written</source>
        <translation>la importación cuyas filas rechazadas se escriben</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>dónde se escriben</translation>
    </message>
    <message>
        <source>the import that goes, so that the one comes back whose place it took</source>
        <translation>la importación que se va para que vuelva aquella que sustituyó</translation>
    </message>
    <message>
        <source>with --put-back: say what would change, change nothing</source>
        <translation>con --put-back: decir qué cambiaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>Changes how a column of an import is read, or what is known of the import, without importing again.</source>
        <translation>Cambia cómo se lee una columna de una importación, o lo que se sabe de ella, sin importar de nuevo.</translation>
    </message>
    <message>
        <source>its header, or the title of its touchpoint</source>
        <translation>su cabecera, o el título de su punto de contacto</translation>
    </message>
    <message>
        <source>the ends of its scale</source>
        <translation>los extremos de su escala</translation>
    </message>
    <message>
        <source>which end is good</source>
        <translation>qué extremo es el bueno</translation>
    </message>
    <message>
        <source>which answers are failures; at_least=N, values=N,N</source>
        <translation>qué respuestas son fallos; at_least=N, values=N,N</translation>
    </message>
    <message>
        <source>of its touchpoint</source>
        <translation>de su punto de contacto</translation>
    </message>
    <message>
        <source>what the import is called</source>
        <translation>cómo se llama la importación</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>quién habla</translation>
    </message>
    <message>
        <source>how many were asked</source>
        <translation>a cuántos se preguntó</translation>
    </message>
    <message>
        <source>Removes an import with all its rows.</source>
        <translation>Elimina una importación con todas sus filas.</translation>
    </message>
    <message>
        <source>removes the snapshots that still hold them, too</source>
        <translation>elimina también las copias de seguridad que aún las contienen</translation>
    </message>
    <message>
        <source>--what is %1 or the name of a chart, not &quot;%2&quot;</source>
        <translation>--what es %1 o el nombre de un gráfico, no &quot;%2&quot;</translation>
    </message>
    <message>
        <source>a file name is needed: throughline new FILE.journey</source>
        <translation>falta un nombre de archivo: throughline new ARCHIVO.journey</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Espacio de trabajo nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>Lista de ediciones</translation>
    </message>
    <message>
        <source>--revision N is needed; throughline history lists them</source>
        <translation>falta --revision N; throughline history las muestra</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurar versión %1</translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3.
</source>
        <comment>parts, versions</comment>
        <translation>%1 está en orden: %2, %3.
</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new workspace.</source>
        <translation>Crea un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>what it starts with; &quot;list&quot; lists them</source>
        <translation>con qué empieza; &quot;list&quot; las muestra</translation>
    </message>
    <message>
        <source>Applies a list of edits, one version each; &quot;-&quot; reads them from stdin.</source>
        <translation>Aplica una lista de ediciones, una versión por cada una; &quot;-&quot; las lee de stdin.</translation>
    </message>
    <message>
        <source>tries them on a copy and changes nothing</source>
        <translation>las prueba en una copia y no cambia nada</translation>
    </message>
    <message>
        <source>all of them as one version, or none</source>
        <translation>todas como una versión, o ninguna</translation>
    </message>
    <message>
        <source>Lists the versions.</source>
        <translation>Muestra las versiones.</translation>
    </message>
    <message>
        <source>Appends an earlier state as the newest version.</source>
        <translation>Añade un estado anterior como la versión más nueva.</translation>
    </message>
    <message>
        <source>the version to go back to</source>
        <translation>la versión a la que volver</translation>
    </message>
    <message>
        <source>Reads all of the file and says whether it is sound; never writes.</source>
        <translation>Lee todo el archivo y dice si está en orden; nunca escribe.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>completion takes bash, zsh or fish</source>
        <translation>completion admite bash, zsh o fish</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Telephone numbers or e-mail addresses stand in %1.</source>
        <translation>Hay números de teléfono o direcciones de correo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Telephone numbers or e-mail addresses stand in %1 and %n more.</source>
        <translation>
            <numerusform>Hay números de teléfono o direcciones de correo en %1 y en %n más.</numerusform>
            <numerusform>Hay números de teléfono o direcciones de correo en %1 y en %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsQuestion</name>
    <message>
        <source>In notes and in what personas say they are covered in any case.</source>
        <translation>En las notas y en lo que dicen las personas se tapan en todo caso.</translation>
    </message>
    <message>
        <source>&amp;Cover them</source>
        <translation>&amp;Cubrirlos</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Dejarlos</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <comment>from so many customers</comment>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>responses from customers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCommands</name>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>%1 %2 (failed)</source>
        <translation>%1 %2 (fallo)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>--output F.csv is needed</source>
        <translation>falta --output F.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n responses taken out</source>
        <translation>
            <numerusform>%n respuesta retirada</numerusform>
            <numerusform>%n respuestas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected records taken out</source>
        <translation>
            <numerusform>%n registro rechazado retirado</numerusform>
            <numerusform>%n registros rechazados retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes taken off the maps and out of their history</source>
        <translation>
            <numerusform>%n cita retirada de los mapas y de su historial</numerusform>
            <numerusform>%n citas retiradas de los mapas y de su historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots rewritten</source>
        <translation>
            <numerusform>%n copia de seguridad reescrita</numerusform>
            <numerusform>%n copias de seguridad reescritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots that could not be rewritten removed</source>
        <translation>
            <numerusform>%n copia de seguridad que no se pudo reescribir, eliminada</numerusform>
            <numerusform>%n copias de seguridad que no se pudieron reescribir, eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot %1 cannot be rewritten and may still hold the respondent; --purge-snapshots removes it.</source>
        <translation>La copia de seguridad %1 no se puede reescribir y puede contener aún a la persona; --purge-snapshots la elimina.</translation>
    </message>
    <message>
        <source>A salted hash of the key stays, so that a later import leaves this person out; forget --drop-hashes takes it away.</source>
        <translation>Queda un hash con sal de la clave, para que una importación posterior excluya a esta persona; forget --drop-hashes lo quita.</translation>
    </message>
    <message>
        <source>Copies and exports made earlier are not reached.</source>
        <translation>No alcanza a las copias y exportaciones hechas antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes dropped; a later import takes these people in again</source>
        <translation>
            <numerusform>%n hash quitado; una importación posterior vuelve a incluir a esta persona</numerusform>
            <numerusform>%n hashes quitados; una importación posterior vuelve a incluir a estas personas</numerusform>
        </translation>
    </message>
    <message>
        <source>--respondent KEY is needed</source>
        <translation>falta --respondent CLAVE</translation>
    </message>
    <message>
        <source>Shows comments: all, or those that fit every option.</source>
        <translation>Muestra comentarios: todos, o los que cumplen cada opción.</translation>
    </message>
    <message>
        <source>words that begin so; &quot;words together&quot;, -without</source>
        <translation>palabras que empiezan así; &quot;palabras juntas&quot;, -sin</translation>
    </message>
    <message>
        <source>of responses that reached it</source>
        <translation>de respuestas que lo alcanzaron</translation>
    </message>
    <message>
        <source>the map of the touchpoint</source>
        <translation>el mapa del punto de contacto</translation>
    </message>
    <message>
        <source>tagged with this theme</source>
        <translation>etiquetados con este tema</translation>
    </message>
    <message>
        <source>only of responses with a failure</source>
        <translation>solo de respuestas con fallo</translation>
    </message>
    <message>
        <source>tags what is found</source>
        <translation>etiqueta lo hallado</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>un documento JSON en stdout</translation>
    </message>
    <message>
        <source>--respondent-keys is keep, hash or drop, not &quot;%1&quot;</source>
        <translation>--respondent-keys es keep, hash o drop, no «%1»</translation>
    </message>
    <message>
        <source>--comments is keep or drop, not &quot;%1&quot;</source>
        <translation>--comments es keep o drop, no «%1»</translation>
    </message>
    <message>
        <source>what is stored of them; keep when not given</source>
        <translation>qué se guarda de ellos; keep si no se indica</translation>
    </message>
    <message>
        <source>whether comments are stored; keep when not given</source>
        <translation>si se guardan los comentarios; keep si no se indica</translation>
    </message>
    <message>
        <source>Writes failures that were not resolved, with owner, due day and outcome.</source>
        <translation>Escribe los fallos no resueltos, con responsable, plazo y desenlace.</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>dónde se escriben</translation>
    </message>
    <message>
        <source>those with an outcome, too</source>
        <translation>también los que tienen desenlace</translation>
    </message>
    <message>
        <source>Takes a respondent out of rows, quotes, history and snapshots.</source>
        <translation>Retira a una persona de filas, citas, historial y copias de seguridad.</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>como se importó</translation>
    </message>
    <message>
        <source>removes snapshots that cannot be rewritten</source>
        <translation>elimina las copias de seguridad que no se pueden reescribir</translation>
    </message>
    <message>
        <source>lets later imports take in again who was forgotten</source>
        <translation>deja que importaciones posteriores vuelvan a incluir a quien se olvidó</translation>
    </message>
    <message>
        <source>Copies a workspace.</source>
        <translation>Copia un espacio de trabajo.</translation>
    </message>
    <message>
        <source>maps and figures only: no responses, comments, quotes, history</source>
        <translation>solo mapas y cifras: sin respuestas, comentarios, citas ni historial</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Mover etapa</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Mover carril</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Mover punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Mover %n punto de contacto</numerusform>
            <numerusform>Mover %n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmotionTyping</name>
    <message>
        <source>There is no touchpoint in this step that could have an emotion. Add one first.</source>
        <translation>En este paso no hay ningún punto de contacto que pueda tener una emoción. Añada uno primero.</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Poner emoción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>-2 (%1) to +2 (%2), typed on the cell</source>
        <translation>-2 (%1) a +2 (%2), tecleado en la celda</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> Detail: %1.</source>
        <translation> Detalle: %1.</translation>
    </message>
    <message>
        <source> Allowed: %1.</source>
        <translation> Permitido: %1.</translation>
    </message>
    <message>
        <source>A title is needed here. Type at least one letter.</source>
        <translation>Aquí hace falta un título. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>a limited number of</source>
        <translation>un número limitado de</translation>
    </message>
    <message>
        <source>There is no %1 here. Make one first, or choose another file.</source>
        <translation>No existe aquí: %1. Créelo primero, o elija otro archivo.</translation>
    </message>
    <message>
        <source>such thing</source>
        <translation>tal cosa</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; here. Choose one that is there: %3.</source>
        <translation>No existe aquí: %1 «%2». Elija algo que exista: %3.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; here. Choose one that is there.</source>
        <translation>No existe aquí: %1 «%2». Elija algo que exista.</translation>
    </message>
    <message>
        <source>%1, edit %2: %3 What comes before it stays.</source>
        <translation>%1, edición %2: %3 Lo anterior se conserva.</translation>
    </message>
    <message>
        <source>Several things are called &quot;%1&quot;. Rename one of them, or choose it by its id.</source>
        <translation>Varias cosas se llaman «%1». Cambie el nombre de una, o elíjala por su id.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is there already. Use another name.</source>
        <translation>%1 «%2» ya existe. Use otro nombre.</translation>
    </message>
    <message>
        <source>The value &quot;%2&quot; does not fit %1.%3 Enter another value.</source>
        <translation>El valor «%2» no sirve para %1.%3 Escriba otro valor.</translation>
    </message>
    <message>
        <source>The last %1 cannot be removed, because a map needs one. Add another one first.</source>
        <translation>No se puede eliminar lo último de su tipo (%1), porque un mapa lo necesita. Añada antes otro.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The map would no longer be sound, so nothing was changed.%1 Correct that and try again.</source>
        <translation>El mapa dejaría de ser coherente, así que no se cambió nada.%1 Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is larger than can be taken.%2 Split it into smaller parts.</source>
        <translation>%1 es mayor de lo admitido.%2 Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>%1%2: more than can be taken (at most %3). Split it into smaller parts.</source>
        <translation>%1%2: más de lo admitido (como máximo %3). Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>%1%2 has more than can be taken: %3, at most %4. Split it into smaller parts.</source>
        <translation>%1%2 tiene más de lo admitido: %3, como máximo %4. Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed; choose it again.</source>
        <translation>%1 no está ahí. Puede que se haya movido o cambiado de nombre; elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 exists already.%2 Choose another name, or open it.</source>
        <translation>%1 ya existe.%2 Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.%2 Check its permissions.</source>
        <translation>%1 no se puede leer.%2 Revise sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written.%2 Choose another folder or change its permissions.</source>
        <translation>%1 no se puede escribir.%2 Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se pudo escribir %1. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be saved.%2 Your changes are kept in memory: save a copy elsewhere, then try again.</source>
        <translation>%1 no se pudo guardar.%2 Sus cambios siguen en memoria: guarde una copia en otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was moved to &quot;%2&quot; by another program, so the change was not saved. Save a copy, or move it back and try again.</source>
        <translation>Otro programa movió «%1» a «%2», así que el cambio no se guardó. Guarde una copia, o devuélvalo a su sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program has put a different file in the place of &quot;%1&quot;, so the change was not saved. Save a copy of what you see here.</source>
        <translation>Otro programa puso un archivo distinto en lugar de «%1», así que el cambio no se guardó. Guarde una copia de lo que ve aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted by another program, so the change was not saved. Save a copy of what you see here.</source>
        <translation>Otro programa borró «%1», así que el cambio no se guardó. Guarde una copia de lo que ve aquí.</translation>
    </message>
    <message>
        <source>%1 is not a Throughline workspace.%2 Choose a .journey file; other journeys are imported.</source>
        <translation>%1 no es un espacio de trabajo de Throughline.%2 Elija un archivo .journey; los demás recorridos se importan.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Throughline (format %2, this one knows %3). Install the newer version.</source>
        <translation>%1 lo escribió un Throughline más nuevo (formato %2, este conoce %3). Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>older ones</source>
        <translation>anteriores</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened.%2 Restore the newest good snapshot, or a copy of your own.</source>
        <translation>%1 está dañado y no se abrió.%2 Restaure la última copia de seguridad buena, o una copia propia.</translation>
    </message>
    <message>
        <source>%1 holds things that no Throughline wrote, so it was not opened.%2 Ask its sender for a new copy.</source>
        <translation>%1 contiene cosas que ningún Throughline escribió, así que no se abrió.%2 Pida una copia nueva a quien lo envió.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere (%2), so it can only be read here. Close it there to edit it.</source>
        <translation>%1 está abierto en otro lugar (%2), así que aquí solo se puede leer. Ciérrelo allí para editarlo.</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>por otro programa</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing was changed.%2 Save a copy to edit it.</source>
        <translation>%1 es de solo lectura, así que no se cambió nada.%2 Guarde una copia para editarla.</translation>
    </message>
    <message>
        <source>A part (%1 %2) is damaged and cannot be read.%3 Restore a snapshot or a copy of your own, or import it again.</source>
        <translation>Una parte (%1 %2) está dañada y no se puede leer.%3 Restaure una copia de seguridad o propia, o vuelva a importarla.</translation>
    </message>
    <message>
        <source>A part was written by a newer Throughline (format %1). Install the newer version.</source>
        <translation>Una parte la escribió un Throughline más nuevo (formato %1). Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>There is no version %1 in the history. Choose one of %2.</source>
        <translation>No hay versión %1 en el historial. Elija una de %2.</translation>
    </message>
    <message>
        <source>There is no source %1. Choose one that is there: %2.</source>
        <translation>No hay fuente %1. Elija una que exista: %2.</translation>
    </message>
    <message>
        <source>There is no source %1. Look at the list of sources.</source>
        <translation>No hay fuente %1. Mire la lista de fuentes.</translation>
    </message>
    <message>
        <source>The letters of %1%2 are in no known encoding. Choose the encoding, or save the file as UTF-8.</source>
        <translation>Las letras de %1%2 no están en ninguna codificación conocida. Elija la codificación, o guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark of %1%2 is never closed. Close it in the file and import again.</source>
        <translation>Unas comillas de %1%2 no se cierran nunca. Ciérrelas en el archivo e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no records. Choose a file with a header row and at least one row under it.</source>
        <translation>%1 no tiene registros. Elija un archivo con una fila de cabecera y al menos una fila debajo.</translation>
    </message>
    <message>
        <source>%1 has no columns that look like these: %2.%3 Say in a mapping file which they are (on the command line --mapping M.json with &quot;layout&quot;: &quot;events&quot;).</source>
        <translation>%1 no tiene columnas que parezcan estas: %2.%3 Diga en un archivo de asignación cuáles son (en la línea de órdenes --mapping M.json con &quot;layout&quot;: &quot;events&quot;).</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.%3 Choose one of its columns.</source>
        <translation>%1 no tiene la columna «%2».%3 Elija una de sus columnas.</translation>
    </message>
    <message>
        <source>The mapping does not hold at &quot;%1&quot;.%2 Change it and try again.</source>
        <translation>La asignación no se sostiene en «%1».%2 Cámbiela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>one of its parts</source>
        <translation>una de sus partes</translation>
    </message>
    <message>
        <source>No column of %1 looks like a score. Say in a mapping which one is, or bring an event log in as a map.</source>
        <translation>Ninguna columna de %1 parece una puntuación. Diga cuál es en una asignación, o traiga un registro de eventos como mapa.</translation>
    </message>
    <message>
        <source>%1%2 is not valid JSON.%3 Correct it and try again.</source>
        <translation>%1%2 no es JSON válido.%3 Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be read here. %2</source>
        <translation>%1 no se puede leer aquí. %2</translation>
    </message>
    <message>
        <source>The format of %1 is not known.%2 For feedback use CSV, TSV, Excel (.xlsx) or OpenDocument (.ods), and for maps one of the formats that are offered.</source>
        <translation>El formato de %1 no se conoce.%2 Para opiniones use CSV, TSV, Excel (.xlsx) u OpenDocument (.ods), y para mapas uno de los formatos ofrecidos.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as an image.%2 Save it as PNG or JPEG with at most 4000 pixels a side, and try again.</source>
        <translation>%1 no se puede tomar como imagen.%2 Guárdela como PNG o JPEG de 4000 píxeles por lado como máximo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 was imported already, as source %2. Remove that source first to import it again.</source>
        <translation>%1 ya se importó, como fuente %2. Elimine antes esa fuente para importarlo de nuevo.</translation>
    </message>
    <message>
        <source>Every record of %1 was rejected, so nothing was imported.%2 Check the scales in the mapping.</source>
        <translation>Se rechazaron todos los registros de %1, así que no se importó nada.%2 Revise las escalas de la asignación.</translation>
    </message>
    <message>
        <source>%1%2 cannot be understood.%3 Correct it there and try again.</source>
        <translation>%1%2 no se entiende.%3 Corríjalo ahí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There are not enough data for this.%1 Import more responses.</source>
        <translation>No hay datos suficientes para esto.%1 Importe más respuestas.</translation>
    </message>
    <message>
        <source>The filter leaves nothing: %1. There is %2. Choose a wider one.</source>
        <translation>El filtro no deja nada: %1. Hay %2. Elija uno más amplio.</translation>
    </message>
    <message>
        <source>no response fits it</source>
        <translation>ninguna respuesta lo cumple</translation>
    </message>
    <message>
        <source>other feedback</source>
        <translation>otras opiniones</translation>
    </message>
    <message>
        <source>There is not enough memory for this.%1 Nothing was changed. Close other programs, or take less at a time.</source>
        <translation>No hay memoria suficiente para esto.%1 No se cambió nada. Cierre otros programas, o tome menos de una vez.</translation>
    </message>
    <message>
        <source>No snapshot of %1 could be kept beforehand, so nothing was changed.%2 %3</source>
        <translation>No se pudo guardar antes una copia de seguridad de %1, así que no se cambió nada.%2 %3</translation>
    </message>
    <message>
        <source>Free some space, or go on without one (--no-snapshot).</source>
        <translation>Libere espacio, o siga sin ella (--no-snapshot).</translation>
    </message>
    <message>
        <source>Free some space, or go on without one.</source>
        <translation>Libere espacio, o siga sin ella.</translation>
    </message>
    <message>
        <source>The command is not understood.%1 Run &quot;throughline --help&quot; to see what it takes.</source>
        <translation>La orden no se entiende.%1 «throughline --help» dice qué admite.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1%2 holds what is not supported: %3. Save it without that and try again.</source>
        <translation>%1%2 contiene algo no admitido: %3. Guárdelo sin ello y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of the other ways.</source>
        <translation>%1 no se admite. Use otra de las formas.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong.%1 Try again; if it stays, please report it as a defect.</source>
        <translation>Algo imprevisto salió mal.%1 Vuelva a intentarlo; si persiste, comunique el defecto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; held notes or steps that shared an id, which an earlier version let happen. Each has an id of its own now; nothing else was changed. The version before is in the history.</source>
        <translation>«%1» tenía notas o pasos con un mismo id, cosa que una versión anterior permitía. Ahora cada uno tiene el suyo; no se cambió nada más. La versión anterior está en el historial.</translation>
    </message>
    <message>
        <source>The sheet of %1 that was read holds no feedback. Choose another sheet (on the command line --sheet NAME); these hold some: %2.</source>
        <translation>La hoja leída de %1 no contiene opiniones. Elija otra hoja (en la línea de órdenes --sheet NOMBRE); estas las contienen: %2.</translation>
    </message>
    <message>
        <source>%1 holds a map (%2) and no feedback. Bring it in as a map: File, Import map; on the command line import-map.</source>
        <translation>%1 contiene un mapa (%2) y no opiniones. Tráigalo como mapa: Archivo, Importar mapa; en la línea de órdenes import-map.</translation>
    </message>
    <message>
        <source>%1, edit %2: %3 Nothing was changed.</source>
        <translation>%1, edición %2: %3 No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>No column of the sheet of %1 that was read looks like a score. Choose another sheet (on the command line --sheet NAME); these hold some: %2.</source>
        <translation>Ninguna columna de la hoja leída de %1 parece una puntuación. Elija otra hoja (en la línea de órdenes --sheet NAME); estas contienen alguna: %2.</translation>
    </message>
    <message>
        <source>Lane &quot;%1&quot; is locked: its touchpoints stay, and no others come. Unlock it first.</source>
        <translation>El carril «%1» está bloqueado: sus puntos de contacto se quedan y no entran otros. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>%1%2 ends too early: it is %3 whose end is missing. Get the whole file and try again.</source>
        <translation>%1%2 termina demasiado pronto: es %3 y le falta el final. Consiga el archivo entero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be taken as %1.%2</source>
        <translation>Esto no se puede tomar como %1.%2</translation>
    </message>
    <message>
        <source>The mapping names &quot;%1&quot; under decimals; %2 has these columns: %3. Correct it there.</source>
        <translation>La asignación nombra «%1» en decimals; %2 tiene estas columnas: %3. Corríjalo allí.</translation>
    </message>
    <message>
        <source>The text of %1 is too long: at most %2 characters fit. Shorten it.</source>
        <translation>El texto de %1 es demasiado largo: caben como máximo %2 caracteres. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Renombrar mapa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Change map owner</source>
        <translation>Cambiar responsable del mapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change map state</source>
        <translation>Cambiar estado del mapa</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Change scenario</source>
        <translation>Cambiar escenario</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Cambiar objetivo</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Change presentation</source>
        <translation>Cambiar presentación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Cambiar informe</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Renombrar etapa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase de compra</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>Cambiar fase de compra</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Renombrar paso</translation>
    </message>
    <message>
        <source>Least width</source>
        <translation>Ancho mínimo</translation>
    </message>
    <message>
        <source>Change width of column</source>
        <translation>Cambiar ancho de la columna</translation>
    </message>
    <message>
        <source>96 to 1200; empty: as wide as usual</source>
        <translation>96 a 1200; vacío: el ancho habitual</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Renombrar carril</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hide or show lane</source>
        <translation>Ocultar o mostrar carril</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Lock or unlock lane</source>
        <translation>Bloquear o desbloquear carril</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Alto mínimo</translation>
    </message>
    <message>
        <source>Change height of lane</source>
        <translation>Cambiar alto del carril</translation>
    </message>
    <message>
        <source>20 to 2000; empty: as high as what stands in it</source>
        <translation>20 a 2000; vacío: el alto de su contenido</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Renombrar punto de contacto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Cambiar motivo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Cambiar canal</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Change who starts</source>
        <translation>Cambiar quién inicia</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Cambiar emoción</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Change expectation</source>
        <translation>Cambiar expectativa</translation>
    </message>
    <message>
        <source>Response target</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Change response target</source>
        <translation>Cambiar plazo de respuesta</translation>
    </message>
    <message>
        <source>How soon an answer should come, as 4 h or 30 min</source>
        <translation>En cuánto tiempo debería llegar una respuesta, como 4 h o 30 min</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de verdad</translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation>Cambiar momento de la verdad</translation>
    </message>
    <message>
        <source>Opens map</source>
        <translation>Abre el mapa</translation>
    </message>
    <message>
        <source>Change linked map</source>
        <translation>Cambiar mapa enlazado</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Tipo de fallo</translation>
    </message>
    <message>
        <source>Change failure code</source>
        <translation>Cambiar tipo de fallo</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Cambiar responsable</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation>Cambiar importancia</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>Change speaker notes</source>
        <translation>Cambiar notas del orador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename persona</source>
        <translation>Renombrar persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar papel</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Cambiar cita</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Change goals of the persona</source>
        <translation>Cambiar objetivos de la persona</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustraciones</translation>
    </message>
    <message>
        <source>Change frustrations</source>
        <translation>Cambiar frustraciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Rename action</source>
        <translation>Renombrar acción</translation>
    </message>
    <message>
        <source>Change owner of action</source>
        <translation>Cambiar responsable de la acción</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Change due date of action</source>
        <translation>Cambiar plazo de la acción</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Cambiar esfuerzo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change status of action</source>
        <translation>Cambiar estado de la acción</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Change what the action answers</source>
        <translation>Cambiar a qué responde la acción</translation>
    </message>
    <message>
        <source>Takes up note</source>
        <translation>Retoma la nota</translation>
    </message>
    <message>
        <source>Change note of action</source>
        <translation>Cambiar nota de la acción</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Mejora esperada</translation>
    </message>
    <message>
        <source>Change expected gain</source>
        <translation>Cambiar mejora esperada</translation>
    </message>
    <message>
        <source>In points of the overall score</source>
        <translation>En puntos de la valoración global</translation>
    </message>
    <message>
        <source>Gain is</source>
        <translation>La mejora es</translation>
    </message>
    <message>
        <source>Change source of gain</source>
        <translation>Cambiar origen de la mejora</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Change day on which the action took effect</source>
        <translation>Cambiar día en que la acción surtió efecto</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Change impact of action</source>
        <translation>Cambiar impacto de la acción</translation>
    </message>
    <message>
        <source>As the team judges it, while no gain is known</source>
        <translation>Según lo juzga el equipo, mientras no se conozca la mejora</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Change metric of goal</source>
        <translation>Cambiar métrica del objetivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Change target of goal</source>
        <translation>Cambiar meta del objetivo</translation>
    </message>
    <message>
        <source>Change due date of goal</source>
        <translation>Cambiar plazo del objetivo</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Responsable de experiencia</translation>
    </message>
    <message>
        <source>Change experience owner</source>
        <translation>Cambiar responsable de experiencia</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Responsable servicio</translation>
    </message>
    <message>
        <source>Change service owner</source>
        <translation>Cambiar responsable de servicio</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Change kind of note</source>
        <translation>Cambiar tipo de nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Change author of note</source>
        <translation>Cambiar autor de la nota</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Resolve or reopen comment</source>
        <translation>Resolver o reabrir comentario</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Change alternative text</source>
        <translation>Cambiar texto alternativo</translation>
    </message>
    <message>
        <source>Fewest failed</source>
        <translation>Mínimo con fallo</translation>
    </message>
    <message>
        <source>Change fewest failed responses</source>
        <translation>Cambiar mínimo de respuestas con fallo</translation>
    </message>
    <message>
        <source>Fewest measured</source>
        <translation>Mínimo medido</translation>
    </message>
    <message>
        <source>Change fewest measured responses</source>
        <translation>Cambiar mínimo de respuestas medidas</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>FileKindWords</name>
    <message>
        <source>This is a Word document. Save it as plain text (.txt), then import that.</source>
        <translation>Es un documento de Word. Guárdelo como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a spreadsheet workbook. For a map save the sheet as CSV; feedback comes in with Import data.</source>
        <translation>Es un libro de hoja de cálculo. Para un mapa guarde la hoja como CSV; las opiniones entran con Importar datos.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy its text into a plain text file (.txt), a line for each touchpoint, and import that.</source>
        <translation>Es una presentación. Copie su texto en un archivo de texto (.txt), una línea por punto de contacto, e impórtelo.</translation>
    </message>
    <message>
        <source>This is a text document of an office program. Save it as plain text (.txt), then import that.</source>
        <translation>Es un documento de texto de un programa de oficina. Guárdelo como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a mind map in a format of its own program. Export it there as OPML, FreeMind or Markdown, then import that.</source>
        <translation>Es un mapa mental en el formato de su propio programa. Expórtelo allí como OPML, FreeMind o Markdown, e impórtelo.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and import what is in it.</source>
        <translation>Es un archivo comprimido. Descomprímalo e importe su contenido.</translation>
    </message>
    <message>
        <source>This is a PDF. Import the file that it was made from, or copy its text into a plain text file (.txt).</source>
        <translation>Es un PDF. Importe el archivo del que se hizo, o copie su texto en un archivo de texto (.txt).</translation>
    </message>
    <message>
        <source>This is a picture. Drop it on a storyboard lane, or draw the map anew.</source>
        <translation>Es una imagen. Suéltela en un carril de storyboard, o dibuje el mapa de nuevo.</translation>
    </message>
    <message>
        <source>This is a sound or film. Choose a file with text in it.</source>
        <translation>Es sonido o vídeo. Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>This is a rich text document. Save it as plain text (.txt), then import that.</source>
        <translation>Es un documento de texto enriquecido. Guárdelo como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a web page without a Mermaid journey in it. Copy its text into a plain text file (.txt) and import that.</source>
        <translation>Es una página web sin un recorrido Mermaid. Copie su texto en un archivo de texto (.txt) e impórtelo.</translation>
    </message>
    <message>
        <source>This is a database of another program. Export the table from there as CSV.</source>
        <translation>Es la base de datos de otro programa. Exporte la tabla desde allí como CSV.</translation>
    </message>
    <message>
        <source>This is a Throughline workspace. Open it with File, Open.</source>
        <translation>Es un espacio de trabajo de Throughline. Ábralo con Archivo, Abrir.</translation>
    </message>
    <message>
        <source>This is a program. Choose a file with text in it.</source>
        <translation>Es un programa. Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>This is a document of an old office program. Save it there as plain text or CSV.</source>
        <translation>Es un documento de un programa de oficina antiguo. Guárdelo allí como texto sin formato o CSV.</translation>
    </message>
    <message>
        <source>This is a Mermaid diagram of another kind. Only diagrams that begin with &quot;journey&quot; are journeys.</source>
        <translation>Es un diagrama Mermaid de otro tipo. Solo los diagramas que empiezan por &quot;journey&quot; son recorridos.</translation>
    </message>
    <message>
        <source>This is a PlantUML diagram. Write its steps as plain text (.txt), a line for each touchpoint, and import that.</source>
        <translation>Es un diagrama PlantUML. Escriba sus pasos como texto (.txt), una línea por punto de contacto, e impórtelo.</translation>
    </message>
    <message>
        <source>This is a JSON Canvas board, which is only written, because a board does not say what its cards mean. Copy its text into a plain text file (.txt) and import that.</source>
        <translation>Es un tablero JSON Canvas, que solo se escribe, porque un tablero no dice qué significan sus tarjetas. Copie su texto en un archivo de texto (.txt) e impórtelo.</translation>
    </message>
    <message>
        <source>This is a draw.io drawing, which is only written, because a drawing does not say what its boxes mean. Copy its text into a plain text file (.txt) and import that.</source>
        <translation>Es un dibujo draw.io, que solo se escribe, porque un dibujo no dice qué significan sus cajas. Copie su texto en un archivo de texto (.txt) e impórtelo.</translation>
    </message>
    <message>
        <source>This is a drawing. Import the file that it was made from, or draw the map anew.</source>
        <translation>Es un dibujo. Importe el archivo del que se hizo, o dibuje el mapa de nuevo.</translation>
    </message>
    <message>
        <source>This is a process model (BPMN). Write its steps as plain text (.txt), a line for each touchpoint, and import that.</source>
        <translation>Es un modelo de proceso (BPMN). Escriba sus pasos como texto (.txt), una línea por punto de contacto, e impórtelo.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>--%1 takes a day like 2026-03-31, not &quot;%2&quot;</source>
        <translation>--%1 espera un día como 2026-03-31, no «%2»</translation>
    </message>
    <message>
        <source>--source takes the number of an import as &quot;sources&quot; lists it, not &quot;%1&quot;</source>
        <translation>--source espera el número de una importación como lo muestra «sources», no «%1»</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> y otros</translation>
    </message>
    <message>
        <source>sources: %1</source>
        <translation>fuentes: %1</translation>
    </message>
    <message>
        <source>--voice is %1</source>
        <translation>--voice es %1</translation>
    </message>
    <message>
        <source>first day, like 2026-01-01</source>
        <translation>primer día, como 2026-01-01</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>only these responses; may be repeated</source>
        <translation>solo estas respuestas; se puede repetir</translation>
    </message>
    <message>
        <source>only this channel; may be repeated</source>
        <translation>solo este canal; se puede repetir</translation>
    </message>
    <message>
        <source>only this import; may be repeated</source>
        <translation>solo esta importación; se puede repetir</translation>
    </message>
    <message>
        <source>customer, employee, focus-group or interview</source>
        <translation>customer, employee, focus-group o interview</translation>
    </message>
    <message>
        <source>--segment takes NAME=VALUE, not &quot;%1&quot;</source>
        <translation>--segment espera NOMBRE=VALOR, no «%1»</translation>
    </message>
    <message>
        <source>feedback from %1 to %2</source>
        <translation>opiniones del %1 al %2</translation>
    </message>
</context>
<context>
    <name>FirstMapWords</name>
    <message>
        <source>First stage</source>
        <translation>Primera etapa</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>Mermaid journey</source>
        <translation>Recorrido Mermaid</translation>
    </message>
    <message>
        <source>Throughline JSON</source>
        <translation>JSON de Throughline</translation>
    </message>
    <message>
        <source>Throughline map</source>
        <translation>Mapa de Throughline</translation>
    </message>
    <message>
        <source>CJML table</source>
        <translation>Tabla CJML</translation>
    </message>
    <message>
        <source>Event log (XES)</source>
        <translation>Registro de eventos (XES)</translation>
    </message>
    <message>
        <source>Event table</source>
        <translation>Tabla de eventos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>CJML</source>
        <translation>CJML</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>draw.io</source>
        <translation>draw.io</translation>
    </message>
    <message>
        <source>FreeMind</source>
        <translation>FreeMind</translation>
    </message>
    <message>
        <source>OPML</source>
        <translation>OPML</translation>
    </message>
    <message>
        <source>the scenario of the map</source>
        <translation>el escenario del mapa</translation>
    </message>
    <message>
        <source>the goal of the map</source>
        <translation>el objetivo del mapa</translation>
    </message>
    <message>
        <source>the owner of the map</source>
        <translation>el responsable del mapa</translation>
    </message>
    <message>
        <source>that the map is a to-be map</source>
        <translation>que el mapa es un mapa futuro</translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details of personas</source>
        <translation>
            <numerusform>%n detalle de personas</numerusform>
            <numerusform>%n detalles de personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on stages</source>
        <translation>
            <numerusform>%n nota en etapas</numerusform>
            <numerusform>%n notas en etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles of steps</source>
        <translation>
            <numerusform>%n título de pasos</numerusform>
            <numerusform>%n títulos de pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps without touchpoints</source>
        <translation>
            <numerusform>%n paso sin puntos de contacto</numerusform>
            <numerusform>%n pasos sin puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints share a step with another</source>
        <translation>
            <numerusform>que %n punto de contacto comparte paso con otro</numerusform>
            <numerusform>que %n puntos de contacto comparten paso con otro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n carril</numerusform>
            <numerusform>%n carriles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in lanes</source>
        <translation>
            <numerusform>%n texto en carriles</numerusform>
            <numerusform>%n textos en carriles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the phases of %n stages</source>
        <translation>
            <numerusform>la fase de compra de %n etapa</numerusform>
            <numerusform>las fases de compra de %n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n lanes and columns are shown</source>
        <translation>
            <numerusform>cómo se muestra %n carril o columna</numerusform>
            <numerusform>cómo se muestran %n carriles y columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the votes on %n notes</source>
        <translation>
            <numerusform>los votos de %n nota</numerusform>
            <numerusform>los votos de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who wrote %n notes, and which are resolved</source>
        <translation>
            <numerusform>quién escribió %n nota, y si está resuelta</numerusform>
            <numerusform>quién escribió %n notas, y cuáles están resueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints are service</source>
        <translation>
            <numerusform>que %n punto de contacto es servicio</numerusform>
            <numerusform>que %n puntos de contacto son servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the reasons of %n touchpoints</source>
        <translation>
            <numerusform>el motivo de %n punto de contacto</numerusform>
            <numerusform>los motivos de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who starts %n touchpoints</source>
        <translation>
            <numerusform>quién inicia %n punto de contacto</numerusform>
            <numerusform>quién inicia %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the channels of %n touchpoints</source>
        <translation>
            <numerusform>el canal de %n punto de contacto</numerusform>
            <numerusform>los canales de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the scorecards of %n touchpoints</source>
        <translation>
            <numerusform>los componentes de %n punto de contacto</numerusform>
            <numerusform>los componentes de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth</source>
        <translation>
            <numerusform>%n momento de la verdad</numerusform>
            <numerusform>%n momentos de la verdad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the emotions of %n touchpoints</source>
        <translation>
            <numerusform>la emoción de %n punto de contacto</numerusform>
            <numerusform>las emociones de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the failure codes of %n touchpoints</source>
        <translation>
            <numerusform>el tipo de fallo de %n punto de contacto</numerusform>
            <numerusform>los tipos de fallo de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the owners of %n touchpoints</source>
        <translation>
            <numerusform>el responsable de %n punto de contacto</numerusform>
            <numerusform>los responsables de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the importance of %n touchpoints</source>
        <translation>
            <numerusform>la importancia de %n punto de contacto</numerusform>
            <numerusform>la importancia de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the speaker notes of %n touchpoints</source>
        <translation>
            <numerusform>las notas del orador de %n punto de contacto</numerusform>
            <numerusform>las notas del orador de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes of %n touchpoints</source>
        <translation>
            <numerusform>las notas de %n punto de contacto</numerusform>
            <numerusform>las notas de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>which problems %n touchpoints answer</source>
        <translation>
            <numerusform>a qué problemas responde %n punto de contacto</numerusform>
            <numerusform>a qué problemas responden %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the targets of %n touchpoints</source>
        <translation>
            <numerusform>las metas de %n punto de contacto</numerusform>
            <numerusform>las metas de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the expectations at %n touchpoints</source>
        <translation>
            <numerusform>la expectativa en %n punto de contacto</numerusform>
            <numerusform>las expectativas en %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the response targets of %n touchpoints</source>
        <translation>
            <numerusform>el plazo de respuesta de %n punto de contacto</numerusform>
            <numerusform>los plazos de respuesta de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the curves of personas at %n touchpoints</source>
        <translation>
            <numerusform>las curvas de personas en %n punto de contacto</numerusform>
            <numerusform>las curvas de personas en %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose feedback %n touchpoints share</source>
        <translation>
            <numerusform>con quién comparte opiniones %n punto de contacto</numerusform>
            <numerusform>con quién comparten opiniones %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the links of %n touchpoints to other maps</source>
        <translation>
            <numerusform>el enlace de %n punto de contacto a otros mapas</numerusform>
            <numerusform>los enlaces de %n puntos de contacto a otros mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 no puede contener: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold %2: %3.</source>
        <translation>%1 no puede contener: %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints have no emotion</source>
        <translation>
            <numerusform>que %n punto de contacto no tiene emoción</numerusform>
            <numerusform>que %n puntos de contacto no tienen emoción</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not hold %2; the number in the middle is written: %3.</source>
        <translation>%1 no admite %2; se escribe el número del medio: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The channel of the survey stands for that of %n touchpoints, which name none: %1.</source>
        <translation>
            <numerusform>El canal de la encuesta figura por el de %n punto de contacto que no nombra ninguno: %1.</numerusform>
            <numerusform>El canal de la encuesta figura por el de %n puntos de contacto que no nombran ninguno: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages without touchpoints</source>
        <translation>
            <numerusform>%n etapa sin puntos de contacto</numerusform>
            <numerusform>%n etapas sin puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line breaks in %n titles</source>
        <translation>
            <numerusform>los saltos de línea de %n título</numerusform>
            <numerusform>los saltos de línea de %n títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the indents and empty lines in %n texts</source>
        <translation>
            <numerusform>las sangrías y líneas vacías de %n texto</numerusform>
            <numerusform>las sangrías y líneas vacías de %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line breaks in %n notes</source>
        <translation>
            <numerusform>los saltos de línea de %n nota</numerusform>
            <numerusform>los saltos de línea de %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages with the title of an earlier one</source>
        <translation>
            <numerusform>%n etapa con el título de una anterior</numerusform>
            <numerusform>%n etapas con el título de una anterior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>Columns without a head are now stages called by their letter: %1.</source>
        <translation>Las columnas sin cabecera son ahora etapas que se llaman por su letra: %1.</translation>
    </message>
    <message>
        <source>“%1” in the first cell is taken as the head of the lanes.</source>
        <translation>«%1» en la primera celda se toma como cabecera de los carriles.</translation>
    </message>
    <message>
        <source>The row “%1” has words, not -2 to +2: it is a lane of texts now.</source>
        <translation>La fila «%1» tiene palabras, no de -2 a +2: ahora es un carril de texto.</translation>
    </message>
    <message>
        <source>“%1…” is too long for a title; it stands whole in the speaker notes.</source>
        <translation>«%1…» es demasiado largo para un título; está entero en las notas del orador.</translation>
    </message>
</context>
<context>
    <name>HandEditWords</name>
    <message>
        <source>There is no stage after this one to join it with.</source>
        <translation>Después de esta fase no hay otra con la que unirla.</translation>
    </message>
    <message>
        <source>Join stages</source>
        <translation>Unir fases</translation>
    </message>
    <message>
        <source>Stage “%1” joined to the one before it</source>
        <translation>Fase «%1» unida a la anterior</translation>
    </message>
    <message>
        <source>This is the last step of its stage. Go to the head of the stage to join two stages.</source>
        <translation>Es el último paso de su fase. Vaya a la cabecera de la fase para unir dos fases.</translation>
    </message>
    <message>
        <source>Join steps</source>
        <translation>Unir pasos</translation>
    </message>
    <message>
        <source>Two steps joined</source>
        <translation>Dos pasos unidos</translation>
    </message>
    <message>
        <source>Two steps joined; of two images in “%1” that of the first step stays</source>
        <translation>Dos pasos unidos; de dos imágenes en «%1» queda la del primer paso</translation>
    </message>
    <message>
        <source>Lane “%1” is locked: its touchpoints stay, and no others come. Unlock it in the inspector.</source>
        <translation>El carril «%1» está bloqueado: sus puntos de contacto se quedan y no entran otros. Desbloquéelo en Propiedades.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>There is no map yet.
Press Enter to draw one.</source>
        <translation>Aún no hay ningún mapa.
Pulse Intro para dibujar uno.</translation>
    </message>
    <message>
        <source>This map will show the customer&apos;s journey from left to right.
Press Enter for the first touchpoint.</source>
        <translation>Este mapa mostrará el recorrido del cliente de izquierda a derecha.
Pulse Intro para el primer punto de contacto.</translation>
    </message>
    <message>
        <source>Press Enter or type for the first touchpoint.</source>
        <translation>Pulse Intro o escriba para el primer punto de contacto.</translation>
    </message>
</context>
<context>
    <name>ImageCommandWords</name>
    <message>
        <source>An image belongs on a touchpoint or in a cell of a storyboard lane.</source>
        <translation>Una imagen va en un punto de contacto o en una celda de un carril de storyboard.</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Añadir imagen</translation>
    </message>
</context>
<context>
    <name>ImageFileWords</name>
    <message>
        <source>it is no PNG, JPEG, GIF, BMP or WebP file</source>
        <translation>no es un archivo PNG, JPEG, GIF, BMP ni WebP</translation>
    </message>
    <message>
        <source>it does not say how large it is</source>
        <translation>no dice su tamaño</translation>
    </message>
    <message>
        <source>it is %1 by %2 pixels, more than can be taken (%3 million in all)</source>
        <translation>mide %1 por %2 píxeles, más de lo admitido (%3 millones en total)</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it cannot be written as PNG</source>
        <translation>no se puede escribir como PNG</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>This scale has no usual failure rule: say from which score on an answer counts as failed (Failure at or under).</source>
        <translation>Esta escala no tiene una regla de fallo habitual: diga hasta qué puntuación una respuesta cuenta como fallo (Fallo hasta).</translation>
    </message>
    <message>
        <source>The values of a score column show no scale. Choose its scale, or leave the column out.</source>
        <translation>Los valores de una columna de puntuación no muestran escala. Elija su escala, o excluya la columna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the card picked for it has another column of the same rows already. Pick another card under Names, or leave one of the two out.</source>
        <translation>«%1»: la tarjeta elegida ya tiene otra columna de las mismas filas. Elija otra tarjeta en Nombres, o excluya una de las dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for &quot;%2&quot;</source>
        <translation>«%1» se toma por «%2»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> y %1 más.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>%1 of %2 rows are known from source %3 (%4), %5 of them changed, %6 are new, %7 are not in this file.</source>
        <translation>%1 de %2 filas ya se conocen de la fuente %3 (%4), %5 de ellas cambiadas; %6 son nuevas, %7 no están en este archivo.</translation>
    </message>
    <message>
        <source>This import takes its place.</source>
        <translation>Esta importación ocupa su lugar.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message>
        <source>It is another wave: both are kept.</source>
        <translation>Es otra oleada: se conservan ambas.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  línea %1: %2</translation>
    </message>
    <message>
        <source>The mapping was guessed; give it back with --mapping to change it:</source>
        <translation>La asignación se adivinó; devuélvala con --mapping para cambiarla:</translation>
    </message>
    <message>
        <source>Source %1 on map &quot;%2&quot;: %3, %4, %5, %6 rejected.</source>
        <comment>records, responses, touchpoint scores</comment>
        <translation>Fuente %1 en el mapa «%2»: %3, %4, %5, rechazados: %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint scores</source>
        <translation>
            <numerusform>%n valoración de puntos de contacto</numerusform>
            <numerusform>%n valoraciones de puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 rejected; nothing was changed.</source>
        <comment>records</comment>
        <translation>%1, rechazados: %2; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>The first row looks like a record, so the columns have no names.</source>
        <translation>La primera fila parece un registro, así que las columnas no tienen nombre.</translation>
    </message>
    <message>
        <source>Columns %1 are all called &quot;%2&quot;; they are told apart by their position.</source>
        <translation>Las columnas %1 se llaman todas «%2»; se distinguen por su posición.</translation>
    </message>
    <message>
        <source>Left out, because most ratings end at %1 and these do not: %2.</source>
        <translation>Excluidas, porque la mayoría de las valoraciones acaban en %1 y estas no: %2.</translation>
    </message>
    <message>
        <source>No column looks like a score. Say which one is, or bring an event log in as a map.</source>
        <translation>Ninguna columna parece una puntuación. Diga cuál es, o traiga un registro de eventos como mapa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks turned round: who rates it high rates the whole low, unlike everything else. If its lower end is the good one, say so (set-source --better).</source>
        <translation>«%1» parece invertida: quien la valora alto valora bajo el conjunto, al contrario que lo demás. Si su extremo inferior es el bueno, dígalo (set-source --better).</translation>
    </message>
    <message>
        <source>Rows that are the same as another in every column: %1. All of them are counted.</source>
        <translation>Filas idénticas a otra en todas las columnas: %1. Se cuentan todas.</translation>
    </message>
    <message>
        <source>The map keeps its own target, which the table gives otherwise: %1.</source>
        <translation>El mapa conserva su propia meta, que la tabla da distinta: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Columns of the same name are told apart by their position: %1.</source>
        <translation>Las columnas de igual nombre se distinguen por su posición: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for the touchpoint &quot;%2&quot;.</source>
        <translation>«%1» se tomó por el punto de contacto «%2».</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>Europeo occidental (windows-1252)</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>Centroeuropeo (windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>Cirílico (windows-1251)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonés (Shift_JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Chino (GB18030)</translation>
    </message>
    <message>
        <source>New card &quot;%1&quot;</source>
        <translation>Tarjeta nueva «%1»</translation>
    </message>
    <message>
        <source>the card has this name</source>
        <translation>la tarjeta tiene este nombre</translation>
    </message>
    <message>
        <source>the card has this name, written otherwise</source>
        <translation>la tarjeta tiene este nombre, escrito de otra forma</translation>
    </message>
    <message>
        <source>it was taken for this card before</source>
        <translation>ya se tomó antes por esta tarjeta</translation>
    </message>
    <message>
        <source>picked here</source>
        <translation>elegida aquí</translation>
    </message>
    <message>
        <source>no card of the map has this name</source>
        <translation>ninguna tarjeta del mapa tiene este nombre</translation>
    </message>
    <message>
        <source>it was left out before</source>
        <translation>ya se excluyó antes</translation>
    </message>
    <message>
        <source>For the map &quot;%1&quot;:</source>
        <translation>Para el mapa «%1»:</translation>
    </message>
    <message>
        <source>For a new map &quot;%1&quot;:</source>
        <translation>Para un mapa nuevo «%1»:</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is back in the place of &quot;%2&quot;, as the snapshot of %3 has it.</source>
        <translation>«%1» ha vuelto en lugar de «%2», como está en la copia de seguridad de %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes back in the place of &quot;%2&quot;, as the snapshot of %3 has it.</source>
        <translation>«%1» vuelve en lugar de «%2», como está en la copia de seguridad de %3.</translation>
    </message>
    <message>
        <source>Figures: %1, before %2.</source>
        <translation>Cifras: %1, antes %2.</translation>
    </message>
    <message>
        <source>Figures: then %1, now %2.</source>
        <translation>Cifras: entonces %1, ahora %2.</translation>
    </message>
    <message>
        <source>Responses: %1, before %2.</source>
        <translation>Respuestas: %1, antes %2.</translation>
    </message>
    <message>
        <source>Responses: then %1, now %2.</source>
        <translation>Respuestas: entonces %1, ahora %2.</translation>
    </message>
    <message>
        <source>Overall score: %1 (n = %2), before %3 (n = %4).</source>
        <translation>Puntuación global: %1 (n = %2), antes %3 (n = %4).</translation>
    </message>
    <message>
        <source>Overall score: then %1 (n = %2), now %3 (n = %4).</source>
        <translation>Puntuación global: entonces %1 (n = %2), ahora %3 (n = %4).</translation>
    </message>
    <message>
        <source>Left out, because people were forgotten since: %1.</source>
        <translation>Excluidas, porque desde entonces se olvidó a esas personas: %1.</translation>
    </message>
    <message>
        <source>Tags, quotes and follow-ups whose answer went: %1.</source>
        <translation>Etiquetas, citas y seguimientos cuya respuesta ya no está: %1.</translation>
    </message>
    <message>
        <source>Tags, quotes and follow-ups whose answer goes: %1.</source>
        <translation>Etiquetas, citas y seguimientos cuya respuesta desaparece: %1.</translation>
    </message>
    <message>
        <source>Cards of the map stay. Import &quot;%1&quot; again to take this back.</source>
        <translation>Las tarjetas del mapa se quedan. Importe «%1» otra vez para deshacerlo.</translation>
    </message>
    <message>
        <source>Source %1 took the place of no other, so there is nothing to put back. Choose one that did.</source>
        <translation>La fuente %1 no sustituyó a ninguna otra, así que no hay nada que recuperar. Elija una que lo haya hecho.</translation>
    </message>
    <message>
        <source>What source %1 replaced cannot be put back: files above 100 MB are kept as snapshots without their responses. Import the earlier file again.</source>
        <translation>Lo que sustituyó la fuente %1 no se puede recuperar: de los archivos de más de 100 MB se guardan copias de seguridad sin respuestas. Importe otra vez el archivo anterior.</translation>
    </message>
    <message>
        <source>What source %1 replaced held only people who were forgotten since, so nothing is put back.</source>
        <translation>Lo que sustituyó la fuente %1 solo contenía personas olvidadas desde entonces, así que no se recupera nada.</translation>
    </message>
    <message>
        <source>What source %1 replaced cannot be put back: no snapshot holds it any more. Import the earlier file again.</source>
        <translation>Lo que sustituyó la fuente %1 no se puede recuperar: ya no está en ninguna copia de seguridad. Importe otra vez el archivo anterior.</translation>
    </message>
    <message>
        <source>It looks like a table of tickets (%1). As tickets it gives response times, resolution times and first contact resolution: File &gt; Import tickets, or on the command line a mapping file with the layout tickets.</source>
        <translation>Parece una tabla de tiques (%1). Como tiques da tiempos de respuesta, tiempos de resolución y resolución en el primer contacto: Archivo &gt; Importar tiques o, en la línea de comandos, un archivo de asignación con la disposición tickets.</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>%1 on %2 to %3</source>
        <translation>%1 en una escala de %2 a %3</translation>
    </message>
    <message>
        <source>Too few new answers to tell a change.</source>
        <translation>Demasiado pocas respuestas nuevas para ver un cambio.</translation>
    </message>
    <message>
        <source>%1, more than chance.</source>
        <translation>%1, más que azar.</translation>
    </message>
    <message>
        <source>%1, no evidence of change.</source>
        <translation>%1, sin indicios de cambio.</translation>
    </message>
    <message>
        <source>Answers with themes, quotes or follow-ups that the new file does not hold any more: %1. What stood on them is gone; putting the earlier import back brings it back.</source>
        <translation>Respuestas con temas, citas o seguimientos que el archivo nuevo ya no contiene: %1. Lo que tenían se ha perdido; al recuperar la importación anterior, vuelve.</translation>
    </message>
    <message>
        <source>No column of %1 looks like a score; it looks like a table of tickets. Read it with File &gt; Import tickets; on the command line a mapping file (--mapping) that says %2 reads it.</source>
        <translation>Ninguna columna de %1 parece una puntuación; parece una tabla de tiques. Léala con Archivo &gt; Importar tiques; en la línea de comandos la lee un archivo de asignación (--mapping) que diga %2.</translation>
    </message>
    <message>
        <source>%1 has a row for each question and a column for each person. Turn it on its side (a row for each person), and import it again.</source>
        <translation>%1 tiene una fila por pregunta y una columna por persona. Traspóngala (una fila por persona) e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>%1 counts how many gave each answer; it holds no responses. Import the answers themselves, a row for each person.</source>
        <translation>%1 cuenta cuántas personas dieron cada respuesta; no contiene respuestas. Importe las respuestas mismas, una fila por persona.</translation>
    </message>
    <message>
        <source>Who rates these high rates the whole low, so either they or the overall score are turned round: %1. If their lower end is the good one, say so (set-source --better).</source>
        <translation>Quien valora alto estos puntos valora bajo el conjunto; así que están invertidos o bien ellos o bien la puntuación general: %1. Si su extremo inferior es el bueno, dígalo (set-source --better).</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read. These hold answers too: %2. Import each that belongs here (on the command line --sheet NAME).</source>
        <translation>Solo se lee la hoja «%1». También contienen respuestas: %2. Importe cada una que corresponda (en la línea de órdenes, --sheet NAME).</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacías</translation>
    </message>
    <message>
        <source>of touchpoints that are left out</source>
        <translation>de puntos de contacto que se dejan fuera</translation>
    </message>
    <message>
        <source>known from an earlier import</source>
        <translation>conocidas de una importación anterior</translation>
    </message>
    <message>
        <source>Rows left out: %1.</source>
        <translation>Filas que quedan fuera: %1.</translation>
    </message>
    <message>
        <source>%1 lists which answers can be given, with the code of each; it holds no responses. Import the answers themselves.</source>
        <translation>%1 enumera qué respuestas son posibles, con el código de cada una; no contiene respuestas de personas. Importe las respuestas mismas.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook are read like the others: %1.</source>
        <translation>Las filas ocultas en el libro se leen como las demás: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what rows are, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>por una regla</translation>
    </message>
    <message>
        <source>of people who are to be forgotten</source>
        <translation>de personas que deben olvidarse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>encabezados</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totales</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Filas: %1.</translation>
    </message>
    <message>
        <source>Mac Roman (macintosh)</source>
        <translation>Mac Roman (macintosh)</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook are read like the others.</source>
        <translation>Las filas ocultas en el libro se leen como las demás.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are a title and are skipped.</source>
        <translation>
            <numerusform>La primera fila (%n) es un título y se salta.</numerusform>
            <numerusform>Las primeras %n filas son un título y se saltan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are headers (names, questions, codes); they are not read as answers.</source>
        <translation>
            <numerusform>%n fila es un encabezado (nombres, preguntas, códigos); no se lee como respuesta.</numerusform>
            <numerusform>%n filas son encabezados (nombres, preguntas, códigos); no se leen como respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overall score: %1 from %Ln answers.</source>
        <translation>
            <numerusform>Valoración global: %1 de %Ln respuesta.</numerusform>
            <numerusform>Valoración global: %1 de %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overall score: %1 from %Ln answers; before %2 from %3.</source>
        <translation>
            <numerusform>Valoración global: %1 de %Ln respuesta; antes %2 de %3.</numerusform>
            <numerusform>Valoración global: %1 de %Ln respuestas; antes %2 de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 (%2 to %3)</source>
        <translation>Cambio: %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>The first row is a title and is skipped.</source>
        <translation>La primera fila es un título y se salta.</translation>
    </message>
</context>
<context>
    <name>InPlaceEditing</name>
    <message>
        <source>Rename touchpoint</source>
        <translation>Renombrar punto de contacto</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Renombrar etapa</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Renombrar carril</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Renombrar mapa</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Punto de contacto nuevo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Renombrar paso</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>a higher %1</source>
        <translation>un valor más alto de %1</translation>
    </message>
    <message>
        <source>a lower score</source>
        <translation>una puntuación más baja</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 a %3)</translation>
    </message>
    <message>
        <source> No single touchpoint shows a clear link.</source>
        <translation> Ningún punto de contacto por sí solo muestra una relación clara.</translation>
    </message>
    <message>
        <source> Worst: %1, %2.</source>
        <translation> El peor: %1, %2.</translation>
    </message>
    <message>
        <source> Worst: %1, %2; %3 sure that it is worse than %4.</source>
        <translation> El peor: %1, %2; con %3 de seguridad, peor que %4.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>: %1 at service; at proactive touchpoints not known.</source>
        <translation>: %1 en servicio; en puntos proactivos no se sabe.</translation>
    </message>
    <message>
        <source>: %1 at proactive touchpoints; at service not known.</source>
        <translation>: %1 en puntos proactivos; en servicio no se sabe.</translation>
    </message>
    <message>
        <source>: %1 at service, %2 at proactive touchpoints.</source>
        <translation>: %1 en servicio, %2 en puntos proactivos.</translation>
    </message>
    <message>
        <source>: %1 at service, %2 at proactive touchpoints (rounded).</source>
        <translation>: %1 en servicio, %2 en puntos proactivos (redondeado).</translation>
    </message>
    <message>
        <source>between %1 and %2 depending on where a failure begins</source>
        <translation>entre %1 y %2 según dónde empieza un fallo</translation>
    </message>
    <message>
        <source>An answer is a failure at every touchpoint: %1.</source>
        <translation>Una respuesta es un fallo en cada punto de contacto: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer is a failure at %1.</source>
        <translation>Una respuesta es un fallo en %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No answer at a touchpoint failed, so failures take nothing from the rating index (0-100).</source>
        <translation>Ninguna respuesta sobre un punto de contacto es un fallo, así que los fallos no restan nada al índice de valoración (0-100).</translation>
    </message>
    <message>
        <source> Most at %1, %2.</source>
        <translation> Sobre todo en %1, %2.</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
    <message>
        <source>%1. Nothing is known of touchpoints: one more question - how was each of them? - would show what failures go with.</source>
        <translation>%1. De los puntos de contacto no se sabe nada: una pregunta más - ¿cómo fue cada uno? - mostraría con qué van los fallos.</translation>
    </message>
    <message>
        <source>Clear link</source>
        <translation>Relación clara</translation>
    </message>
    <message>
        <source>Probable link</source>
        <translation>Relación probable</translation>
    </message>
    <message>
        <source>No clear link</source>
        <translation>Sin relación clara</translation>
    </message>
    <message>
        <source>No loss found</source>
        <translation>Sin pérdida hallada</translation>
    </message>
    <message>
        <source>Trust: high. Failures were recorded on an earlier day, and each customer is compared with themselves.</source>
        <translation>Confianza alta: los fallos se registraron en un día anterior, y cada cliente se compara consigo mismo.</translation>
    </message>
    <message>
        <source>Trust: fair. Failures were recorded on an earlier day, or each customer is compared with themselves.</source>
        <translation>Confianza media: los fallos se registraron en un día anterior, o cada cliente se compara consigo mismo.</translation>
    </message>
    <message>
        <source>Trust: limited: a bad mood lowers both. Failures that are recorded, not rated, would improve it.</source>
        <translation>Confianza limitada: el mal humor baja ambos. La mejorarían fallos registrados en vez de valorados.</translation>
    </message>
    <message>
        <source>Trust: arithmetic, not a link: the overall scores cannot be compared yet.</source>
        <translation>Confianza baja: una cuenta, no una relación; las valoraciones globales aún no se pueden comparar.</translation>
    </message>
    <message>
        <source>Trust: arithmetic, not a link: there is no overall score. Ask one overall question to improve it.</source>
        <translation>Confianza baja: una cuenta, no una relación; no hay valoración global. Haga una pregunta global para mejorarla.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>No drag is shown: this map has no feedback yet. Import feedback to see it.</source>
        <translation>No se muestra lastre: este mapa aún no tiene opiniones. Importe opiniones para verlo.</translation>
    </message>
    <message>
        <source>No drag is shown: the data have no overall score. Import one to see what failures go with.</source>
        <translation>No se muestra lastre: los datos no tienen valoración global. Importe una para ver con qué van los fallos.</translation>
    </message>
    <message>
        <source>No drag is shown: overall scores and feedback share no customers. Import both with the same respondent column.</source>
        <translation>No se muestra lastre: las valoraciones globales y las opiniones no comparten clientes. Importe ambas con la misma columna de persona.</translation>
    </message>
    <message>
        <source>No drag is shown: there are too few responses for the number of touchpoints. Collect more responses.</source>
        <translation>No se muestra lastre: hay muy pocas respuestas para tantos puntos de contacto. Reúna más respuestas.</translation>
    </message>
    <message>
        <source>No drag is shown: no touchpoint has enough failed and enough fine responses. Collect more responses.</source>
        <translation>No se muestra lastre: ningún punto de contacto tiene bastantes respuestas con y sin fallo. Reúna más respuestas.</translation>
    </message>
    <message>
        <source>No drag is shown: all overall scores are equal. Check the column of the overall score.</source>
        <translation>No se muestra lastre: todas las valoraciones globales son iguales. Revise la columna de la valoración global.</translation>
    </message>
    <message>
        <source>%1 is left out: it has no feedback.</source>
        <translation>%1 queda excluido: no tiene opiniones.</translation>
    </message>
    <message>
        <source>%1: too few to tell (%2 of %3 failed).</source>
        <translation>%1: muy pocas para decirlo (%2 de %3 con fallo).</translation>
    </message>
    <message>
        <source>%1 is left out: it cannot be told apart from %2.</source>
        <translation>%1 queda excluido: no se distingue de %2.</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 to %2, lower is better</source>
        <translation>%1 a %2, más bajo es mejor</translation>
    </message>
    <message>
        <source>%1 to %2, higher is better</source>
        <translation>%1 a %2, más alto es mejor</translation>
    </message>
    <message>
        <source>There are metrics and no responses yet: a survey would show what failures go with.</source>
        <translation>Hay métricas y aún no hay respuestas: una encuesta mostraría con qué van los fallos.</translation>
    </message>
    <message>
        <source>%1 now: %2, n = %3, indicative</source>
        <translation>%1 ahora: %2, n = %3, orientativo</translation>
    </message>
    <message>
        <source>%1 now: %2, n = %3</source>
        <translation>%1 ahora: %2, n = %3</translation>
    </message>
    <message>
        <source>With every failure cut one answer lower or higher the total is %1.</source>
        <translation>Con cada umbral de fallo una respuesta más abajo o más arriba, el total es %1.</translation>
    </message>
    <message>
        <source>%1 wherever a failure begins</source>
        <translation>%1, empiece donde empiece un fallo</translation>
    </message>
    <message>
        <source>%1 is left out: failures are weighed at the touchpoints where most failed.</source>
        <translation>%1 queda excluido: los fallos se ponderan en los puntos de contacto donde más hubo.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are left out: failures are weighed at those where most failed.</source>
        <translation>
            <numerusform>%n punto de contacto queda excluido: los fallos se ponderan donde más hubo.</numerusform>
            <numerusform>%n puntos de contacto quedan excluidos: los fallos se ponderan donde más hubo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures weigh %1 of the rating index (0-100)%2</source>
        <translation>Los fallos pesan %1 del índice de valoración (0-100)%2</translation>
    </message>
    <message>
        <source>The data do not show that failures go with %1 (%2 to %3).</source>
        <translation>Los datos no muestran que los fallos vayan con %1 (%2 a %3).</translation>
    </message>
    <message>
        <source>Failures go with %1 (%2 to %3)</source>
        <translation>Con los fallos va un lastre de %1 (%2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln scores, too few for a figure</source>
        <translation>
            <numerusform>%1: solo %Ln puntuación, muy poco para una cifra</numerusform>
            <numerusform>%1: solo %Ln puntuaciones, muy pocas para una cifra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the rating index</source>
        <translation>%1 del índice de valoración</translation>
    </message>
    <message>
        <source>no loss found: %1</source>
        <translation>sin pérdida hallada: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure and strength of the link</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Fuera: %1.</translation>
    </message>
    <message>
        <source>Reading the feedback...</source>
        <translation>Leyendo las opiniones...</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>A colon in a section was kept: %1</source>
        <translation>Se conservó un signo de dos puntos en una sección: %1</translation>
    </message>
    <message>
        <source>A semicolon was kept as text: %1</source>
        <translation>Se conservó un punto y coma como texto: %1</translation>
    </message>
    <message>
        <source>A # was kept as text: %1</source>
        <translation>Se conservó un # como texto: %1</translation>
    </message>
    <message>
        <source>Percent signs were kept as text: %1</source>
        <translation>Se conservaron signos de porcentaje como texto: %1</translation>
    </message>
    <message>
        <source>The score was found further right; the name is: %1</source>
        <translation>La puntuación estaba más a la derecha; el nombre es: %1</translation>
    </message>
    <message>
        <source>An actor&apos;s name with a colon was kept whole: %1</source>
        <translation>El nombre de un actor con dos puntos se conservó entero: %1</translation>
    </message>
    <message>
        <source>A comment was cut off: %1</source>
        <translation>Se cortó un comentario: %1</translation>
    </message>
    <message>
        <source>There is no score: %1</source>
        <translation>No hay puntuación: %1</translation>
    </message>
    <message>
        <source>The score is not a number: %1</source>
        <translation>La puntuación no es un número: %1</translation>
    </message>
    <message>
        <source>The score is outside 1 to 5 and stands as a number: %1</source>
        <translation>La puntuación está fuera de 1 a 5 y queda como número: %1</translation>
    </message>
    <message>
        <source>The score was rounded: %1</source>
        <translation>La puntuación se redondeó: %1</translation>
    </message>
    <message>
        <source>All scores were brought to 1 to 5: %1</source>
        <translation>Todas las puntuaciones se llevaron a 1 a 5: %1</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>El título está vacío.</translation>
    </message>
    <message>
        <source>Read as a touchpoint, not as a heading: %1</source>
        <translation>Leído como punto de contacto, no como encabezado: %1</translation>
    </message>
    <message>
        <source>The section has no name.</source>
        <translation>La sección no tiene nombre.</translation>
    </message>
    <message>
        <source>The touchpoint has no name.</source>
        <translation>El punto de contacto no tiene nombre.</translation>
    </message>
    <message>
        <source>An empty actor was dropped.</source>
        <translation>Se omitió un actor vacío.</translation>
    </message>
    <message>
        <source>An actor was named twice: %1</source>
        <translation>Un actor se nombró dos veces: %1</translation>
    </message>
    <message>
        <source>A full-width colon was read as a colon.</source>
        <translation>Unos dos puntos de ancho completo se leyeron como dos puntos.</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>Una llave no está cerrada.</translation>
    </message>
    <message>
        <source>The line is too long and was left out.</source>
        <translation>La línea es demasiado larga y se omitió.</translation>
    </message>
    <message>
        <source>Nothing could be read here: %1</source>
        <translation>Aquí no se pudo leer nada: %1</translation>
    </message>
    <message>
        <source>A line of Throughline is damaged; the visible text counts: %1</source>
        <translation>Una línea de Throughline está dañada; vale el texto visible: %1</translation>
    </message>
    <message>
        <source>A line of Throughline belongs to a task that is gone: %1</source>
        <translation>Una línea de Throughline pertenece a una tarea que ya no está: %1</translation>
    </message>
    <message>
        <source>The text was changed by hand and counts: %1</source>
        <translation>El texto se cambió a mano y vale: %1</translation>
    </message>
    <message>
        <source>Which touchpoints are service is a guess from words and actors (service: %1); please check.</source>
        <translation>Qué puntos de contacto son servicio se adivina por palabras y actores (servicio: %1); revíselo.</translation>
    </message>
    <message>
        <source>Who is a persona and who the company is a guess; personas: %1</source>
        <translation>Quién es persona y quién la empresa se adivina; personas: %1</translation>
    </message>
    <message>
        <source>The XML breaks off here and was read as far as it goes: %1</source>
        <translation>El XML se corta aquí y se leyó hasta donde llega: %1</translation>
    </message>
    <message>
        <source>A sign that XML reserves was read as text.</source>
        <translation>Un signo que XML se reserva se leyó como texto.</translation>
    </message>
    <message>
        <source>No actor has this reference: %1</source>
        <translation>Ningún actor tiene esta referencia: %1</translation>
    </message>
    <message>
        <source>No phase has this reference: %1</source>
        <translation>Ninguna fase tiene esta referencia: %1</translation>
    </message>
    <message>
        <source>The rating is not a number: %1</source>
        <translation>La valoración no es un número: %1</translation>
    </message>
    <message>
        <source>The file says not to include this: %1</source>
        <translation>El archivo dice que esto no se incluya: %1</translation>
    </message>
    <message>
        <source>The journey is empty: %1</source>
        <translation>El recorrido está vacío: %1</translation>
    </message>
    <message>
        <source>A table was read as touchpoints: %1</source>
        <translation>Una tabla se leyó como puntos de contacto: %1</translation>
    </message>
    <message>
        <source>A diagram that is no journey was left out: %1</source>
        <translation>Se omitió un diagrama que no es un recorrido: %1</translation>
    </message>
    <message>
        <source>A map has no place for this, so it was left out: %1</source>
        <translation>Un mapa no tiene lugar para esto, así que se omitió: %1</translation>
    </message>
    <message>
        <source>The text was too long and was cut: %1</source>
        <translation>El texto era demasiado largo y se cortó: %1</translation>
    </message>
    <message>
        <source>Deeper levels became notes: %1</source>
        <translation>Los niveles más profundos pasaron a notas: %1</translation>
    </message>
    <message>
        <source>This key is not known: %1</source>
        <translation>Esta clave no se conoce: %1</translation>
    </message>
    <message>
        <source>A link led nowhere and was dropped: %1</source>
        <translation>Un enlace no llevaba a ninguna parte y se omitió: %1</translation>
    </message>
    <message>
        <source>It is in the workspace already and came in as a copy: %1</source>
        <translation>Ya está en el espacio de trabajo y entró como copia: %1</translation>
    </message>
    <message>
        <source>Rare activities were left out: %1</source>
        <translation>Se omitieron actividades raras: %1</translation>
    </message>
    <message>
        <source>%1 different ways through the journey, of %2 cases, are drawn as one.</source>
        <translation>%1 caminos distintos por el recorrido, de %2 casos, se dibujan como uno.</translation>
    </message>
    <message>
        <source>Repeated events that are drawn once: %1</source>
        <translation>Eventos repetidos que se dibujan una vez: %1</translation>
    </message>
    <message>
        <source>Events that are no contact of the customer and were not counted: %1</source>
        <translation>Eventos que no son contacto del cliente y no se contaron: %1</translation>
    </message>
    <message>
        <source>Day and month could change places; the times were read as %1. A mapping can say it.</source>
        <translation>Día y mes podrían estar cambiados; las horas se leyeron como %1. Una asignación puede decirlo.</translation>
    </message>
    <message>
        <source>Start events that are drawn together with their end: %1</source>
        <translation>Eventos de inicio dibujados junto con su fin: %1</translation>
    </message>
    <message>
        <source>Events without a readable time: %1</source>
        <translation>Eventos sin hora legible: %1</translation>
    </message>
    <message>
        <source>Events without a name: %1</source>
        <translation>Eventos sin nombre: %1</translation>
    </message>
    <message>
        <source>The activity was taken from: %1</source>
        <translation>La actividad se tomó de: %1</translation>
    </message>
    <message>
        <source>A record was rejected: %1</source>
        <translation>Se rechazó un registro: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Imported journey</source>
        <translation>Recorrido importado</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Score in the file</source>
        <translation>Puntuación del archivo</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Parte de los casos</translation>
    </message>
    <message>
        <source>Median wait until the next</source>
        <translation>Espera mediana hasta lo siguiente</translation>
    </message>
    <message>
        <source>Repeated or reopened</source>
        <translation>Repetido o reabierto</translation>
    </message>
    <message>
        <source>What the receiver does</source>
        <translation>Qué hace el receptor</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>About the stage</source>
        <translation>Sobre la etapa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Repeated in</source>
        <translation>Repetido en</translation>
    </message>
    <message>
        <source>Reopened in</source>
        <translation>Reabierto en</translation>
    </message>
    <message>
        <source>The log names no stages: that there are %1, and where each begins, is a guess from when its activities come; please check.</source>
        <translation>El registro no nombra etapas: que sean %1 y dónde empieza cada una es una suposición según cuándo llegan sus actividades; compruébelo.</translation>
    </message>
    <message>
        <source>What has no name in a table is kept under the name of its place, a letter for a column and a number for a row: %1</source>
        <translation>Lo que no tiene nombre en una tabla se llama por su lugar, una letra para una columna y un número para una fila: %1</translation>
    </message>
    <message>
        <source>A persona of this name is here already; what it did not say yet came in: %1</source>
        <translation>Ya hay una persona con este nombre; se añadió lo que aún no decía: %1</translation>
    </message>
    <message>
        <source>A persona of this name is here already and says something else; yours stays: %1</source>
        <translation>Ya hay una persona con este nombre y dice otra cosa; queda lo suyo: %1</translation>
    </message>
    <message>
        <source>A persona of this name has another photo here; yours stays: %1</source>
        <translation>Una persona con este nombre tiene aquí otra foto; queda la suya: %1</translation>
    </message>
    <message>
        <source>There is nothing in it, so it was left out.</source>
        <translation>No contiene nada, así que se ha omitido.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Read: %1 with %2.</source>
        <comment>cases with events</comment>
        <translation>Leído: %1 con %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Change what it answers</source>
        <translation>Cambiar a qué responde</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Mover punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Mover %n punto de contacto</numerusform>
            <numerusform>Mover %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Cambiar emoción</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Changes the text</source>
        <translation>Cambia el texto</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation>Lo selecciona</translation>
    </message>
    <message>
        <source>, no clear link</source>
        <translation>, sin relación clara</translation>
    </message>
    <message>
        <source>emotion %1</source>
        <translation>emoción %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>failure code %1</source>
        <translation>tipo de fallo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>image without alternative text</source>
        <translation>imagen sin texto alternativo</translation>
    </message>
    <message>
        <source>image: %1</source>
        <translation>imagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>Empty, %1, %2</source>
        <translation>Vacío, %1, %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>Failures %1</source>
        <translation>Fallos %1</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Mover etapa</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Mover carril</translation>
    </message>
    <message>
        <source>Resize lane</source>
        <translation>Cambiar alto del carril</translation>
    </message>
    <message>
        <source>Resize column</source>
        <translation>Cambiar ancho de la columna</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints, %1, %2</source>
        <translation>
            <numerusform>%n punto de contacto, %1, %2</numerusform>
            <numerusform>%n puntos de contacto, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>baseline of %Ln responses on another map</source>
        <translation>
            <numerusform>punto de partida de %Ln respuesta en otro mapa</numerusform>
            <numerusform>punto de partida de %Ln respuestas en otro mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>%1 encima</translation>
    </message>
    <message>
        <source>locked: its touchpoints stay where they are</source>
        <translation>bloqueado: sus puntos de contacto se quedan donde están</translation>
    </message>
    <message>
        <source>drag %1</source>
        <translation>lastre %1</translation>
    </message>
</context>
<context>
    <name>MapFaceWords</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>no loss found</source>
        <translation>sin pérdida hallada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>no claro</translation>
    </message>
    <message>
        <source>Points that go with failures</source>
        <translation>Puntos que van con los fallos</translation>
    </message>
    <message>
        <source>Emotion, drawn by hand</source>
        <translation>Emoción, dibujada a mano</translation>
    </message>
    <message>
        <source>Emotion, measured</source>
        <translation>Emoción, medida</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline %1, n %2</source>
        <translation>Punto de partida %1, n %2</translation>
    </message>
    <message>
        <source>Baseline, n %1</source>
        <translation>Punto de partida, n %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MenuWords</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Punto de contacto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>as in the period before</source>
        <translation>como en el periodo anterior</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 más que antes</translation>
    </message>
    <message>
        <source>%1 less than before</source>
        <translation>%1 menos que antes</translation>
    </message>
    <message>
        <source>%1 (no interval: only value and n are known)</source>
        <translation>%1 (sin intervalo: solo se conocen valor y n)</translation>
    </message>
    <message>
        <source>%1 (may be chance)</source>
        <translation>%1 (puede ser azar)</translation>
    </message>
    <message>
        <source>%1 more than before (%2)</source>
        <translation>%1 más que antes (%2)</translation>
    </message>
    <message>
        <source>%1 less than before (%2)</source>
        <translation>%1 menos que antes (%2)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>within its limits (provisional, fewer than 12 periods)</source>
        <translation>dentro de sus límites (provisional, menos de 12 periodos)</translation>
    </message>
    <message>
        <source>within its limits</source>
        <translation>dentro de sus límites</translation>
    </message>
    <message numerus="yes">
        <source>%n periods worse than chance allows, last %1</source>
        <translation>
            <numerusform>%n periodo peor que por azar, el último %1</numerusform>
            <numerusform>%n periodos peores que por azar, el último %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods better than chance allows, last %1</source>
        <translation>
            <numerusform>%n periodo mejor que por azar, el último %1</numerusform>
            <numerusform>%n periodos mejores que por azar, el último %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CSAT, mean</source>
        <translation>CSAT, media</translation>
    </message>
    <message>
        <source>Customer effort (7 = easy)</source>
        <translation>Esfuerzo del cliente (7 = fácil)</translation>
    </message>
    <message>
        <source>Customer effort (5 = high)</source>
        <translation>Esfuerzo del cliente (5 = alto)</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>First response time, minutes</source>
        <translation>Tiempo de primera respuesta, minutos</translation>
    </message>
    <message>
        <source>Resolution time, hours</source>
        <translation>Tiempo de resolución, horas</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Resolución al primer contacto</translation>
    </message>
    <message>
        <source>Call abandonment</source>
        <translation>Llamadas abandonadas</translation>
    </message>
    <message>
        <source>CSAT with service</source>
        <translation>CSAT con el servicio</translation>
    </message>
    <message>
        <source>Customer health</source>
        <translation>Salud del cliente</translation>
    </message>
    <message>
        <source>Share of yes</source>
        <translation>Parte de síes</translation>
    </message>
    <message>
        <source>Waiting time until the next step, hours</source>
        <translation>Espera hasta el paso siguiente, horas</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Parte de los casos</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n not given</source>
        <translation>n no indicado</translation>
    </message>
    <message>
        <source>%1: %2 in %3 to %4, %5</source>
        <translation>%1: %2 del %3 al %4, %5</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure and its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Chinese characters</source>
        <translation>caracteres chinos</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>kana japoneses</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>letras coreanas</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>letras árabes</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>letras hebreas</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>letras tailandesas</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>letras devanagari</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>otros caracteres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letters of a script, and their codes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. In their place stand empty boxes; install a font that has them (Noto Sans CJK has those of East Asia) and write it again.</source>
        <translation>Ninguna fuente instalada tiene estos caracteres: %1. En su lugar hay casillas vacías; instale una fuente que los tenga (Noto Sans CJK tiene los de Asia oriental) y escriba el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 a %3)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how days are shown</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OutlineDrop</name>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Mover punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Mover %n punto de contacto</numerusform>
            <numerusform>Mover %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Mover etapa</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Mover carril</translation>
    </message>
</context>
<context>
    <name>PastingWords</name>
    <message>
        <source>Each item of the list is a touchpoint now; its levels are not kept.</source>
        <translation>Cada elemento de la lista es ahora un punto de contacto; sus niveles no se conservan.</translation>
    </message>
    <message>
        <source>Each cell is a touchpoint now. For stages and lanes, copy a table whose first cell is empty.</source>
        <translation>Cada celda es ahora un punto de contacto. Para etapas y carriles, copie una tabla cuya primera celda esté vacía.</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n items of a third level are touchpoints beside the one that they stood in: %1</source>
        <translation>
            <numerusform>%n elemento de un tercer nivel es un punto de contacto junto a aquel en el que estaba: %1</numerusform>
            <numerusform>%n elementos de un tercer nivel son puntos de contacto junto a aquel en el que estaban: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2, then %3; change %4 (%5)</source>
        <translation>%1: %2, luego %3; cambio %4 (%5)</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>más que azar</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>puede ser azar</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>%1: nothing to compare, each period needs 10 overall scores with a date.</source>
        <translation>%1: nada que comparar, cada periodo necesita 10 valoraciones globales con fecha.</translation>
    </message>
    <message>
        <source>%1 (n = %2 and %3), in %4:</source>
        <translation>%1 (n = %2 y %3), en %4:</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Valoración global</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Lastre</translation>
    </message>
    <message>
        <source>Drag at service</source>
        <translation>Lastre en servicio</translation>
    </message>
    <message>
        <source>Drag at proactive touchpoints</source>
        <translation>Lastre en puntos proactivos</translation>
    </message>
    <message>
        <source>Not in the drag of either period, for too few failed or fine responses in one of them: %1.</source>
        <translation>Fuera del lastre de ambos periodos, por muy pocas respuestas con o sin fallo en uno de ellos: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Failures at %1: %2 of %3, then %4 of %5; change %6 (%7)</source>
        <translation>Fallos en %1: %2 de %3, luego %4 de %5; cambio de %6 (%7)</translation>
    </message>
</context>
<context>
    <name>PersonaToolWords</name>
    <message>
        <source>Show everybody&apos;s curve</source>
        <translation>Mostrar las curvas de todos</translation>
    </message>
    <message>
        <source>Show only the curve of %1</source>
        <translation>Mostrar solo la curva de %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>No column holds a score yet. Choose one in the list and give it the meaning Touchpoint score or Overall score.</source>
        <translation>Ninguna columna tiene aún una puntuación. Elija una en la lista y dele el significado Puntuación del punto o Valoración global.</translation>
    </message>
    <message>
        <source>Choose which column names the touchpoint and which holds the score.</source>
        <translation>Elija qué columna nombra el punto de contacto y cuál tiene la puntuación.</translation>
    </message>
    <message>
        <source>Choose which columns hold the touchpoint, the period and the value.</source>
        <translation>Elija qué columnas tienen el punto de contacto, el periodo y el valor.</translation>
    </message>
    <message>
        <source>Say which metric the values are, or which column names it.</source>
        <translation>Diga de qué métrica son los valores, o qué columna la nombra.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(en blanco)</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Persona encuestada</translation>
    </message>
    <message>
        <source>Answer&apos;s own id</source>
        <translation>Id propio de la respuesta</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Fecha u hora</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Valoración global</translation>
    </message>
    <message>
        <source>Touchpoint score</source>
        <translation>Puntuación del punto</translation>
    </message>
    <message>
        <source>Touchpoint name</source>
        <translation>Nombre del punto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Resolved or not</source>
        <translation>Resuelto o no</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Survey weight</source>
        <translation>Peso de la encuesta</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Número de casos</translation>
    </message>
    <message>
        <source>Of the survey tool</source>
        <translation>De la herramienta de encuesta</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>its header says so</source>
        <translation>lo dice su cabecera</translation>
    </message>
    <message>
        <source>its values look like it</source>
        <translation>lo parecen sus valores</translation>
    </message>
    <message>
        <source>it stands beside columns of the same scale</source>
        <translation>está junto a columnas de la misma escala</translation>
    </message>
    <message>
        <source>the rows have that shape</source>
        <translation>las filas tienen esa forma</translation>
    </message>
    <message>
        <source>the mapping says so</source>
        <translation>lo dice la asignación</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>it says the same in every row</source>
        <translation>dice lo mismo en todas las filas</translation>
    </message>
    <message>
        <source>it holds too many different texts for a segment</source>
        <translation>tiene demasiados textos distintos para un segmento</translation>
    </message>
    <message>
        <source>it looks like answers written as codes, and nobody can know which is the best</source>
        <translation>parecen respuestas en código, y nadie puede saber cuál es la mejor</translation>
    </message>
    <message>
        <source>nothing tells what its words stand for</source>
        <translation>nada dice qué significan sus palabras</translation>
    </message>
    <message>
        <source>another column says when it was answered</source>
        <translation>otra columna dice cuándo se respondió</translation>
    </message>
    <message>
        <source>another column holds the comment</source>
        <translation>otra columna tiene el comentario</translation>
    </message>
    <message>
        <source>another column is the overall score</source>
        <translation>otra columna es la valoración global</translation>
    </message>
    <message>
        <source>most ratings are on another scale</source>
        <translation>la mayoría de las valoraciones están en otra escala</translation>
    </message>
    <message>
        <source>it looks like a number that is no rating</source>
        <translation>parece un número que no es una valoración</translation>
    </message>
    <message>
        <source>it is a yes or no, and no rating</source>
        <translation>es un sí o no, y no una valoración</translation>
    </message>
    <message>
        <source>survey tools add it to every export</source>
        <translation>las herramientas de encuesta la añaden a toda exportación</translation>
    </message>
    <message>
        <source>it is worked out from another column</source>
        <translation>se calcula a partir de otra columna</translation>
    </message>
    <message>
        <source>there are twelve segments already</source>
        <translation>ya hay doce segmentos</translation>
    </message>
    <message>
        <source>the mapping does not name it</source>
        <translation>la asignación no la nombra</translation>
    </message>
    <message>
        <source>its touchpoint is left out</source>
        <translation>su punto de contacto está excluido</translation>
    </message>
    <message>
        <source>%1 holds only %2; taken as %3 like the columns beside it.</source>
        <translation>%1 solo tiene %2; se toma como %3, como las columnas de al lado.</translation>
    </message>
    <message>
        <source>%1 holds only %2; taken as %3.</source>
        <translation>%1 solo tiene %2; se toma como %3.</translation>
    </message>
    <message>
        <source>%1 (%2): taken as lower is better.</source>
        <translation>%1 (%2): se toma como más bajo es mejor.</translation>
    </message>
    <message>
        <source>%1 (%2): taken as higher is better.</source>
        <translation>%1 (%2): se toma como más alto es mejor.</translation>
    </message>
    <message>
        <source>%1: nothing tells the day from the month in dates such as %2; taken as %3.</source>
        <translation>%1: nada distingue el día del mes en fechas como %2; se toma como %3.</translation>
    </message>
    <message>
        <source>%1: 0 is below the scale %2 and taken for no answer.</source>
        <translation>%1: 0 está bajo la escala %2 y se toma como sin respuesta.</translation>
    </message>
    <message>
        <source>%1: %2 stand beside the scale %3 and are taken for no answers.</source>
        <translation>%1: %2 están junto a la escala %3 y se toman como sin respuesta.</translation>
    </message>
    <message>
        <source>%1: not every answer of its scale is there; check the order of its words.</source>
        <translation>%1: no aparecen todas las respuestas de su escala; revise el orden de sus palabras.</translation>
    </message>
    <message>
        <source>Rows whose %1 says %2 are left out: they are tests, or of people who do not belong.</source>
        <translation>Se excluyen las filas cuyo %1 dice %2: son pruebas, o de personas ajenas.</translation>
    </message>
    <message>
        <source>Rows whose %1 says &quot;%2&quot; are kept; there are %3.</source>
        <translation>Las filas cuyo %1 dice «%2» se conservan; hay %3.</translation>
    </message>
    <message>
        <source>The kinds of the touchpoints are guessed by their names; none is service.</source>
        <translation>Los tipos de los puntos de contacto se adivinan por su nombre; ninguno es servicio.</translation>
    </message>
    <message>
        <source>The kinds of the touchpoints are guessed by their names; service: %1.</source>
        <translation>Los tipos de los puntos de contacto se adivinan por su nombre; servicio: %1.</translation>
    </message>
    <message>
        <source>The question &quot;%1&quot; (%2) is taken as the overall score.</source>
        <translation>La pregunta «%1» (%2) se toma como valoración global.</translation>
    </message>
    <message>
        <source>%1 is the only rating and taken as the overall score.</source>
        <translation>%1 es la única valoración y se toma como valoración global.</translation>
    </message>
    <message>
        <source>%1 is read as %2; values not written like that: %3.</source>
        <translation>%1 se lee como %2; valores que no están escritos así: %3.</translation>
    </message>
    <message>
        <source>Nothing says which answers are failures; taken: %1 on %2 (%3).</source>
        <translation>Nada dice qué respuestas son fallos; se toma: %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is read as %2: rows further down do not fit what the first rows showed (%3).</source>
        <translation>%1 se lee como %2: filas más abajo no encajan con lo que mostraron las primeras (%3).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>No usado: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>it looks like a running number or an id</source>
        <translation>parece un número correlativo o un identificador</translation>
    </message>
    <message>
        <source>Answers that say that it did not apply: %1 (%2). They are taken for &quot;not reached&quot;.</source>
        <translation>Respuestas que dicen que no procedía: %1 (%2). Se toman como «no alcanzado».</translation>
    </message>
    <message>
        <source>The answers to %1 are words of people, and no scores; they become comments where rows become responses.</source>
        <translation>Las respuestas a %1 son palabras de personas, y no puntuaciones; pasan a ser comentarios donde las filas pasan a ser respuestas.</translation>
    </message>
    <message>
        <source>%1 holds whole numbers all over %2 beside ratings; taken as a slider.</source>
        <translation>%1 contiene números enteros a lo largo de %2 junto a valoraciones; se toma como control deslizante.</translation>
    </message>
    <message>
        <source>its header speaks of people, and its values tell them apart</source>
        <translation>su encabezado habla de personas y sus valores las distinguen</translation>
    </message>
    <message>
        <source>%1: is &quot;%2&quot; %3 or %4? Nothing in the column tells; taken as %3.</source>
        <translation>%1: ¿«%2» es %3 o %4? Nada en la columna lo dice; se toma como %3.</translation>
    </message>
    <message>
        <source>%1: what does &quot;%2&quot; mean? It is no answer of the scale and stands in %3 of the first rows; taken for no answer. Write it under Not reached or Not answered.</source>
        <translation>%1: ¿qué significa «%2»? No es una respuesta de la escala y está en %3 de las primeras filas; se toma como sin respuesta. Escríbalo en No alcanzado o Sin contestar.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is read as %3, as its column tells; with the other mark it would be %4.</source>
        <translation>%1: «%2» se lee como %3, como indica su columna; con el otro signo sería %4.</translation>
    </message>
    <message>
        <source>%1 is read with &quot;%2&quot; before fractions; line %3 (%4) is written otherwise.</source>
        <translation>%1 se lee con «%2» antes de los decimales; la línea %3 (%4) está escrita de otra forma.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is read as %3, as line %4 tells; the first rows did not.</source>
        <translation>%1: «%2» se lee como %3, como muestra la línea %4; las primeras filas no lo mostraban.</translation>
    </message>
    <message>
        <source>Somebody answered a question again, without another day. Further responses taken to be of another time: %1.</source>
        <translation>Alguien respondió de nuevo a una pregunta, sin otro día. Respuestas adicionales que se toman como de otro momento: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 beside ratings from %3: is it one, too? Nothing tells; left out. Choose its meaning below to take it.</source>
        <translation>%1 contiene %2 junto a valoraciones de %3: ¿es otra? Nada lo indica; se deja fuera. Elija abajo su significado para tomarla.</translation>
    </message>
    <message>
        <source>%1: are &quot;%2&quot; and the like people who answered, or shops, products or the like? Nothing tells; whether some answers come from the same customer is not known.</source>
        <translation>%1: ¿«%2» y similares son personas que respondieron, o tiendas, productos u otra cosa? Nada lo indica; no se sabe si algunas respuestas son del mismo cliente.</translation>
    </message>
    <message>
        <source>its formulas have no values; save the workbook in a spreadsheet program</source>
        <translation>sus fórmulas no tienen valores; guarde el libro en un programa de hojas de cálculo</translation>
    </message>
    <message>
        <source>it holds days, though its header gives a scale: export it as text</source>
        <translation>contiene días, aunque su encabezado indica una escala: expórtela como texto</translation>
    </message>
    <message>
        <source>survey tools write this day where they keep none</source>
        <translation>las herramientas de encuestas escriben este día cuando no guardan ninguno</translation>
    </message>
    <message>
        <source>%1 tells scores of several kinds apart: only those of %2 are taken, those of %3 are left out. Import each kind by itself.</source>
        <translation>%1 distingue puntuaciones de varios tipos: solo se toman las de %2, las de %3 quedan fuera. Importe cada tipo por separado.</translation>
    </message>
    <message>
        <source>some of its formulas have no values; save the workbook in a spreadsheet program</source>
        <translation>algunas de sus fórmulas no tienen valores; guarde el libro en una hoja de cálculo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Figures of a touchpoint, metric and period that another row has, too: %1. Taken together by the number of cases where each row gives it, else the last row counts.</source>
        <translation>Valores de un punto de contacto, una métrica y un periodo que también tiene otra fila: %1. Se reúnen según el número de casos si cada fila lo da; si no, cuenta la última fila.</translation>
    </message>
    <message>
        <source> (hours and minutes)</source>
        <translation> (horas y minutos)</translation>
    </message>
    <message>
        <source>%1 tells groups of a recommendation and no scores; taken: %2. The NPS is right, means are not.</source>
        <translation>%1 indica grupos de una recomendación y no puntuaciones; se toma: %2. El NPS es correcto, las medias no.</translation>
    </message>
    <message>
        <source>Rows left out for what %1 says: %2 (%3).</source>
        <translation>Filas omitidas por lo que dice %1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: answers left out, because %2 says that they are of another kind: %3 (%4).</source>
        <translation>%1: respuestas omitidas porque %2 dice que son de otro tipo: %3 (%4).</translation>
    </message>
    <message>
        <source>its days without a year may have been answers such as 5-3 before a spreadsheet program: export it as text</source>
        <translation>sus días sin año pueden haber sido respuestas como 5-3 antes de pasar por una hoja de cálculo: exportarla como texto</translation>
    </message>
    <message>
        <source>%1 tells scores of several kinds apart, so rows do not become responses: the answers to %2 give no comments and no overall score.</source>
        <translation>%1 distingue puntuaciones de varios tipos, por eso las filas no se convierten en respuestas completas: las respuestas a %2 no dan comentarios ni puntuación global.</translation>
    </message>
    <message>
        <source>%1: %2 (cells: %3) may have been answers such as 5-3, of which spreadsheet programs make days without a year. If so, export it as text.</source>
        <translation>%1: %2 (celdas: %3) pueden haber sido respuestas como 5-3, que las hojas de cálculo convierten en días sin año. Si es así, exportarla como texto.</translation>
    </message>
    <message>
        <source>%1: the figures of %2 are taken; those of %3 are parts of them and left out.</source>
        <translation>%1: se toman las cifras de %2; las de %3 son partes de ellas y se omiten.</translation>
    </message>
    <message>
        <source>%1 tells apart figures of the same touchpoint, metric and period (%2): are they parts that belong together? Nothing tells; put together.</source>
        <translation>%1 distingue cifras del mismo punto de contacto, métrica y período (%2): ¿son partes que van juntas? Nada lo dice; se han unido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %Ln rows; these answers count nothing.</source>
        <translation>
            <numerusform>%1 está vacía en %Ln fila; esa respuesta no cuenta.</numerusform>
            <numerusform>%1 está vacía en %Ln filas; esas respuestas no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is counted in minutes: &quot;%2&quot; is read as %3%4.</source>
        <translation>%1 cuenta en minutos: «%2» se lee como %3%4.</translation>
    </message>
    <message>
        <source>%1 is counted in hours: &quot;%2&quot; is read as %3%4.</source>
        <translation>%1 cuenta en horas: «%2» se lee como %3%4.</translation>
    </message>
    <message>
        <source>in minutes %1</source>
        <translation>en minutos %1</translation>
    </message>
    <message>
        <source>in hours %1</source>
        <translation>en horas %1</translation>
    </message>
    <message>
        <source> (minutes and seconds)</source>
        <translation> (minutos y segundos)</translation>
    </message>
    <message>
        <source>Reached or not answered? Blank answers taken for &quot;not reached&quot;: %1. Responses that would be left out of the drag model if they were taken for &quot;no answer&quot;: %2.</source>
        <translation>¿Alcanzado o sin respuesta? Respuestas en blanco tomadas como «no alcanzado»: %1. Respuestas que quedarían fuera del modelo de lastre si se tomaran como «sin respuesta»: %2.</translation>
    </message>
    <message>
        <source>Reached or not answered? Answers that say &quot;don&apos;t know&quot;, &quot;refused&quot; or the like: %1 (%2). They are taken for &quot;not reached&quot; too. Responses that would be left out of the drag model if they were taken for &quot;no answer&quot;: %3.</source>
        <translation>¿Alcanzado o sin respuesta? Respuestas como «no sé» o «no quiere»: %1 (%2). También se toman como «no alcanzado». Respuestas que quedarían fuera del modelo de lastre si se tomaran como «sin respuesta»: %3.</translation>
    </message>
    <message>
        <source>%1: is &quot;%2&quot; %3, or %4? Nothing tells for sure whether its parts are hours and minutes or minutes and seconds; taken as the first. &quot;Times such as 1:30&quot; of the column says it.</source>
        <translation>%1: ¿«%2» es %3 o %4? Nada dice con seguridad si sus partes son horas y minutos o minutos y segundos; se tomó lo primero. «Tiempos como 1:30» de la columna lo dice.</translation>
    </message>
</context>
<context>
    <name>RejectionWords</name>
    <message>
        <source>The row is too long to be taken.</source>
        <translation>La fila es demasiado larga.</translation>
    </message>
    <message>
        <source>The text is too long; its start was kept.</source>
        <translation>El texto es demasiado largo; se conservó su comienzo.</translation>
    </message>
    <message>
        <source>The cell holds something that is not text.</source>
        <translation>La celda contiene algo que no es texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number, as this scale wants.</source>
        <translation>«%1» no es un número entero, como pide esta escala.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the scale.</source>
        <translation>«%1» está fuera de la escala.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day in the format of this column.</source>
        <translation>«%1» no es un día en el formato de esta columna.</translation>
    </message>
    <message>
        <source>The cell that names the touchpoint is empty.</source>
        <translation>La celda que nombra el punto de contacto está vacía.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>No hay métrica «%1».</translation>
    </message>
    <message>
        <source>No score of this row could be read.</source>
        <translation>No se pudo leer ninguna puntuación de esta fila.</translation>
    </message>
    <message>
        <source>The weight &quot;%1&quot; cannot be read.</source>
        <translation>El peso «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The row starts with &quot;%1&quot;: a total or a footer, and no answer.</source>
        <translation>La fila empieza por «%1»: un total o un pie, y no una respuesta.</translation>
    </message>
    <message>
        <source>Fields in the row: %1, not as many as in the header. Name every column there, or put text that holds the delimiter in quotes.</source>
        <translation>Campos en la fila: %1, no tantos como en el encabezado. Dé allí un nombre a cada columna, o ponga entre comillas el texto que contiene el separador.</translation>
    </message>
</context>
<context>
    <name>ReportTr</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>of the model, not a forecast</source>
        <translation>del modelo, no un pronóstico</translation>
    </message>
    <message>
        <source>We are %1 sure that %2 stands before %3.</source>
        <translation>Hay %1 de seguridad de que %2 va antes que %3.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más del %1</translation>
    </message>
    <message>
        <source>Journey report</source>
        <translation>Informe del recorrido</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>Qué dicen los datos</translation>
    </message>
    <message>
        <source>In %1; small figures are 95 % intervals.</source>
        <translation>En %1; las cifras pequeñas son intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Read from the top: each bar takes the score down by the points that go with failures at that touchpoint, adjusted for the failures at all others. The score without failures is that of the model, not a forecast.</source>
        <translation>Léase desde arriba: cada barra baja la puntuación en los puntos que van con los fallos en ese punto de contacto, ajustados por los fallos en todos los demás. La puntuación sin fallos es la del modelo, no un pronóstico.</translation>
    </message>
    <message>
        <source>Read from the top: each bar takes the index down by what failed responses at that touchpoint weigh in it.</source>
        <translation>Léase desde arriba: cada barra baja el índice en lo que pesan en él las respuestas con fallo en ese punto de contacto.</translation>
    </message>
    <message>
        <source>Share of the responses at each touchpoint that count as a failure, in the order of the journey. What counts as one is written under Method and limits.</source>
        <translation>Parte de las respuestas de cada punto de contacto que cuentan como fallo, en el orden del recorrido. Qué cuenta como fallo está en Método y límites.</translation>
    </message>
    <message>
        <source>Figures are rounded; unrounded they add up exactly.</source>
        <translation>Las cifras están redondeadas; sin redondear suman exactamente.</translation>
    </message>
    <message>
        <source>In %1. The columns after Strength say what would be if they stood alone; they must not be added up.</source>
        <translation>En %1. Las columnas tras Fuerza dicen qué sería si estuvieran solas; no se suman.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Todo el recorrido</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustraciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>was called %1</source>
        <translation>se llamaba %1</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>estaba en %1</translation>
    </message>
    <message>
        <source>Expected: %1, if the failures there are the cause.</source>
        <translation>Esperado: %1, si los fallos de ahí son la causa.</translation>
    </message>
    <message>
        <source>* typed by hand, not from the data</source>
        <translation>* escrito a mano, no de los datos</translation>
    </message>
    <message>
        <source>Texts that are longer than their place on the map go on here, by the number that stands there, and what its images show.</source>
        <translation>Los textos más largos que su lugar en el mapa siguen aquí, por el número que allí figura, y lo que muestran sus imágenes.</translation>
    </message>
    <message>
        <source>Taken onto the map by its authors; addresses and telephone numbers are covered.</source>
        <translation>Llevado al mapa por sus autores; direcciones y teléfonos están cubiertos.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>No touchpoint has changed.</source>
        <translation>Ningún punto de contacto ha cambiado.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Points that go with failures</source>
        <translation>Puntos que van con los fallos</translation>
    </message>
    <message>
        <source>Row %1 of %2, sheet %3 of %4</source>
        <translation>Fila %1 de %2, hoja %3 de %4</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Mapa del recorrido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de verdad</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Tipo de fallo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Texts of lanes</source>
        <translation>Textos de los carriles</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Responsable de experiencia</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Responsable servicio</translation>
    </message>
    <message>
        <source>The overall score is explained by which touchpoints a customer reached, which of them failed, and how many failed at once (least squares). The drag of a touchpoint is its share of the gap between the score without failures and the observed one; the shares add up exactly.</source>
        <translation>La valoración global se explica por qué puntos de contacto alcanzó un cliente, cuáles de ellos fallaron y cuántos fallaron a la vez (mínimos cuadrados). El lastre de un punto de contacto es su parte de la distancia entre la puntuación sin fallos y la observada; las partes suman exactamente.</translation>
    </message>
    <message>
        <source>Intervals are 95 % intervals of a jackknife over %1 groups of customers.</source>
        <translation>Los intervalos son intervalos del 95 % de un jackknife sobre %1 grupos de clientes.</translation>
    </message>
    <message>
        <source>A touchpoint is estimated from %1 failed and %1 other responses on; a score counts as measured from %2 responses on.</source>
        <translation>Un punto de contacto se estima desde %1 respuestas con fallo y %1 sin él; una puntuación cuenta como medida desde %2 respuestas.</translation>
    </message>
    <message>
        <source>Clear link: significant at 5 % after allowing for the number of touchpoints (Holm), where the interval of the total excludes zero. Probable link: significant at 5 % by itself, one of several looked at. Otherwise no clear link, or no loss found.</source>
        <translation>Relación clara: significativa al 5 % tras corregir por el número de puntos de contacto (Holm), cuando el intervalo del total excluye el cero. Relación probable: significativa al 5 % por sí sola, una de varias miradas. Si no, sin relación clara o sin pérdida hallada.</translation>
    </message>
    <message>
        <source>Proactive experience: a step that we designed. Reactive service: help with a question or a problem.</source>
        <translation>Experiencia proactiva: un paso que diseñamos. Servicio reactivo: ayuda con una pregunta o un problema.</translation>
    </message>
    <message>
        <source>Reached: responses of customers who had the touchpoint. Failure: a response that meets the rule below, or a case that was not resolved.</source>
        <translation>Alcanzados: respuestas de clientes que pasaron por el punto de contacto. Fallo: una respuesta que cumple la regla de abajo, o un caso no resuelto.</translation>
    </message>
    <message>
        <source>Drag: points of the mean overall score that go with failures at a touchpoint.</source>
        <translation>Lastre: puntos de la valoración global media que van con los fallos en un punto de contacto.</translation>
    </message>
    <message>
        <source>Counts as a failure</source>
        <translation>Cuenta como fallo</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>En la escala</translation>
    </message>
    <message>
        <source>What counts as a failure</source>
        <translation>Qué cuenta como fallo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the data do not allow it</source>
        <translation>los datos no lo permiten</translation>
    </message>
    <message>
        <source>Missing on these pages</source>
        <translation>Lo que falta en estas páginas</translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation>Hasta dónde fiarse de las cifras</translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>Cómo se hicieron</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Charts that the data do not allow</source>
        <translation>Gráficos que los datos no permiten</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand on the map.</source>
        <translation>
            <numerusform>%n más está en el mapa.</numerusform>
            <numerusform>%n más están en el mapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: guessed %2, measured %3 of 100</source>
        <translation>%1: estimado %2, medido %3 de 100</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Acta del taller</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Guess and data</source>
        <translation>Estimación y datos</translation>
    </message>
    <message>
        <source>Changed cards</source>
        <translation>Tarjetas cambiadas</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Temas aparcados</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>Slides of the presentation (*.pdf)</source>
        <translation>Diapositivas de la presentación (*.pdf)</translation>
    </message>
    <message>
        <source>Poster A1 (*.pdf)</source>
        <translation>Póster A1 (*.pdf)</translation>
    </message>
    <message>
        <source>Poster A0 (*.pdf)</source>
        <translation>Póster A0 (*.pdf)</translation>
    </message>
    <message>
        <source>Poster A1 in sheets of A4 (*.pdf)</source>
        <translation>Póster A1 en hojas A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Blank poster A1, to fill in by hand (*.pdf)</source>
        <translation>Póster A1 en blanco, para rellenar a mano (*.pdf)</translation>
    </message>
    <message>
        <source>Picture of the map (*.png)</source>
        <translation>Imagen del mapa (*.png)</translation>
    </message>
    <message>
        <source>Drawing of the map (*.svg)</source>
        <translation>Dibujo del mapa (*.svg)</translation>
    </message>
    <message>
        <source>Report as a page for screen readers (*.html)</source>
        <translation>Informe como página para lectores de pantalla (*.html)</translation>
    </message>
    <message>
        <source>Workbook of all tables (*.xlsx)</source>
        <translation>Libro con todas las tablas (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source> (%n votes)</source>
        <translation>
            <numerusform> (%n voto)</numerusform>
            <numerusform> (%n votos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), if the failures here are the cause and all vanish</source>
        <translation>%1 (%2), si los fallos de aquí son la causa y desaparecen todos</translation>
    </message>
    <message>
        <source>%1 of %2 responses failed here, %3. %4.</source>
        <translation>%1 de %2 respuestas tuvieron fallos aquí, %3. %4.</translation>
    </message>
    <message>
        <source>Proposed on the map</source>
        <translation>Propuesto en el mapa</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The touchpoints whose repair promises most, each by itself. Gains are of the model, from associations, and must not be added up.</source>
        <translation>Los puntos de contacto cuya mejora promete más, cada uno por sí solo. Las mejoras son del modelo, de asociaciones, y no se suman.</translation>
    </message>
    <message>
        <source>A point is taken to be worth %1 %2.</source>
        <translation>Un punto se valora en %1 %2.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Texts that go on</source>
        <translation>Textos que continúan</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In customers&apos; words</source>
        <translation>En palabras de los clientes</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Drag of every touchpoint</source>
        <translation>Lastre de cada punto de contacto</translation>
    </message>
    <message>
        <source>How touchpoints score and fail</source>
        <translation>Puntuaciones y fallos de los puntos de contacto</translation>
    </message>
    <message>
        <source>What people wrote on the map</source>
        <translation>Lo que se escribió en el mapa</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Método y límites</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1, observado</translation>
    </message>
    <message>
        <source>Without failures</source>
        <translation>Sin fallos</translation>
    </message>
    <message>
        <source>Goes with failures</source>
        <translation>Va con los fallos</translation>
    </message>
    <message>
        <source>of it at service</source>
        <translation>de ello en servicio</translation>
    </message>
    <message>
        <source>of it at proactive</source>
        <translation>de ello proactivo</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>sin opiniones</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>points of %1, %2 to %3</source>
        <translation>puntos de %1, %2 a %3</translation>
    </message>
    <message>
        <source>Image: </source>
        <translation>Imagen: </translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Figures of the touchpoints, counts under 10 left out</source>
        <translation>Cifras de los puntos de contacto, sin recuentos menores de 10</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Every response, without customers and comments</source>
        <translation>Cada respuesta, sin clientes ni comentarios</translation>
    </message>
    <message>
        <source>Touchpoints measured: %1, heard of: %2, assumed: %3</source>
        <translation>Puntos de contacto medidos: %1, escuchados: %2, supuestos: %3</translation>
    </message>
    <message>
        <source>How they feel, as drawn by hand</source>
        <translation>Cómo se sienten, dibujado a mano</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>The stage as a whole</source>
        <translation>La etapa en conjunto</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto de %1</translation>
    </message>
    <message>
        <source>Gain of the model, if the failures here are the cause and all vanish</source>
        <translation>Ganancia según el modelo, si los fallos de aquí son la causa y desaparecen todos</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>vale %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n filters, see page 1</source>
        <translation>
            <numerusform>%n filtro, véase la página 1</numerusform>
            <numerusform>%n filtros, véase la página 1</numerusform>
        </translation>
    </message>
    <message>
        <source>A point is taken to be worth %1; no currency was given.</source>
        <translation>Se toma que un punto vale %1; no se indicó moneda.</translation>
    </message>
    <message>
        <source>Biggest surprise: %1</source>
        <translation>La mayor sorpresa: %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>What came of those that are done</source>
        <translation>Qué resultó de las terminadas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message numerus="yes">
        <source>%n further guesses were nearer.</source>
        <translation>
            <numerusform>%n estimación más se acercó más.</numerusform>
            <numerusform>%n estimaciones más se acercaron más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that were set</source>
        <translation>Objetivos fijados</translation>
    </message>
    <message>
        <source>Texts on the map</source>
        <translation>Textos del mapa</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: ya no %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>moved within its stage</source>
        <translation>movido dentro de su etapa</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>What would be if each stood alone, in %1. These figures must not be added up.</source>
        <translation>Qué pasaría si cada uno estuviera solo, en %1. Estas cifras no se deben sumar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned</source>
        <translation>
            <numerusform>%1: %n minuto previsto</numerusform>
            <numerusform>%1: %n minutos previstos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n used</source>
        <translation>
            <numerusform>%1, %n usado</numerusform>
            <numerusform>%1, %n usados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not reached</source>
        <translation>%1, no se llegó</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minutes planned, %1 used</source>
        <translation>
            <numerusform>En total: %n minuto previsto, %1 usados</numerusform>
            <numerusform>En total: %n minutos previstos, %1 usados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N</source>
        <translation>Derecha, Abajo, Av Pág, Espacio, Intro, N</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P</source>
        <translation>Izquierda, Arriba, Re Pág, Retroceso, P</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>Primer y último paso</translation>
    </message>
    <message>
        <source>Digits, then Enter</source>
        <translation>Cifras, luego Intro</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Ir a una etapa</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B o .</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <source>W or ,</source>
        <translation>W o ,</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Pantalla blanca</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom to a touchpoint</source>
        <translation>Ampliar un punto de contacto</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Capture a note, a decision or an action; Ctrl+1 to Ctrl+7 choose which</source>
        <translation>Anotar una nota, decisión o acción; Ctrl+1 a Ctrl+7 eligen cuál</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Begin a vote; again: reveal it</source>
        <translation>Empezar una votación; otra vez: mostrarla</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Guess the curve; again: reveal the data</source>
        <translation>Estimar la curva; otra vez: mostrar los datos</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Claro, oscuro, alto contraste</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Intercambiar las pantallas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open; end</source>
        <translation>Cerrar lo abierto; terminar</translation>
    </message>
    <message>
        <source>Start and stop the timer, by which the agenda goes</source>
        <translation>Iniciar y parar el cronómetro, por el que se rige la agenda</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Mayús+T</translation>
    </message>
    <message>
        <source>Set the timer to 0:00</source>
        <translation>Poner el cronómetro a 0:00</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Undo and redo what was taken down in this show</source>
        <translation>Deshacer y rehacer lo anotado en esta presentación</translation>
    </message>
    <message>
        <source>Backspace in a vote</source>
        <translation>Retroceso en una votación</translation>
    </message>
    <message>
        <source>Take the last vote back</source>
        <translation>Retirar el último voto</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Throw away the votes or the guess that is begun</source>
        <translation>Descartar los votos o la estimación empezados</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Go on to the next part of the agenda</source>
        <translation>Pasar a la siguiente parte de la agenda</translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>n = %1, too few for a figure</source>
        <translation>n = %1, muy pocas para una cifra</translation>
    </message>
    <message>
        <source>%1 on the scale %2, n = %3</source>
        <translation>%1 en la escala %2, n = %3</translation>
    </message>
    <message>
        <source>%1, assumed: nothing was measured here</source>
        <translation>%1, supuesto: aquí no se midió nada</translation>
    </message>
    <message>
        <source>nothing was measured here</source>
        <translation>aquí no se midió nada</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proactive touchpoints</source>
        <translation>
            <numerusform>%n punto de contacto proactivo</numerusform>
            <numerusform>%n puntos de contacto proactivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service touchpoints</source>
        <translation>
            <numerusform>%n punto de contacto de servicio</numerusform>
            <numerusform>%n puntos de contacto de servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the feedback is shown: %1.</source>
        <translation>Solo se muestra una parte de las opiniones: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing was measured here.</source>
        <translation>%1; aquí no se midió nada.</translation>
    </message>
    <message>
        <source>%1; lowest here: %2, %3 of 100, n = %4.</source>
        <translation>%1; lo más bajo aquí: %2, %3 de 100, n = %4.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 of %2 responses failed here: %3</source>
        <translation>%1 de %2 respuestas tuvieron fallos aquí: %3</translation>
    </message>
    <message>
        <source>Counts as a failure: %1</source>
        <translation>Cuenta como fallo: %1</translation>
    </message>
    <message>
        <source>Goes with failures: %1</source>
        <translation>Va con los fallos: %1</translation>
    </message>
    <message>
        <source>%1, in %2: %3.</source>
        <translation>%1, en %2: %3.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nobody was asked; the curve is drawn by hand.</source>
        <translation>%1: no se preguntó a nadie; la curva está dibujada a mano.</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuación: %1</translation>
    </message>
    <message>
        <source>If the failures are the cause and all vanish. Each by itself: gains must not be added up.</source>
        <translation>Si los fallos son la causa y desaparecen todos. Cada uno por sí solo: las mejoras no se suman.</translation>
    </message>
    <message>
        <source>%1 of %2 responses failed here. %3.</source>
        <translation>%1 de %2 respuestas tuvieron fallos aquí. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals on the map, most votes first.</source>
        <translation>
            <numerusform>%n propuesta en el mapa.</numerusform>
            <numerusform>%n propuestas en el mapa, primero las más votadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actions.</source>
        <translation>
            <numerusform>%n acción.</numerusform>
            <numerusform>%n acciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions taken.</source>
        <translation>
            <numerusform>%n decisión tomada.</numerusform>
            <numerusform>%n decisiones tomadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>sin opiniones</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>The lowest point</source>
        <translation>El punto más bajo</translation>
    </message>
    <message>
        <source>What that stands on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Where failures go with a lower score</source>
        <translation>Dónde los fallos van con una puntuación más baja</translation>
    </message>
    <message>
        <source>What if they were gone</source>
        <translation>Y si desaparecieran</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decisiones y acciones</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1: about +%2</source>
        <translation>%1: cerca de +%2</translation>
    </message>
    <message>
        <source>+%1 expected, typed by hand</source>
        <translation>+%1 esperados, escrito a mano</translation>
    </message>
    <message>
        <source>about +%1, if the failures are the cause</source>
        <translation>cerca de +%1, si los fallos son la causa</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln customers)</source>
        <translation>
            <numerusform>%1 (%Ln cliente)</numerusform>
            <numerusform>%1 (%Ln clientes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Go to a step, or to a touchpoint or cell in it, first.</source>
        <translation>Vaya primero a un paso, o a un punto de contacto o una celda de él.</translation>
    </message>
    <message>
        <source>This is the only step of stage “%1”, and a stage needs one. Move or delete the stage.</source>
        <translation>Es el único paso de la etapa «%1», y una etapa necesita uno. Mueva o elimine la etapa.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Mover paso</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Eliminar paso</translation>
    </message>
    <message>
        <source>Step “%1” deleted</source>
        <translation>Paso «%1» eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Step deleted with %n touchpoints: %1</source>
        <translation>
            <numerusform>Paso eliminado con %n punto de contacto: %1</numerusform>
            <numerusform>Paso eliminado con %n puntos de contacto: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>Duplicar paso</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>&quot;-&quot; reads stdin, which is a terminal</source>
        <translation>&quot;-&quot; lee stdin, que es un terminal</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force lo reemplaza</translation>
    </message>
    <message>
        <source>replaces a file that is there</source>
        <translation>reemplaza un archivo existente</translation>
    </message>
</context>
<context>
    <name>TemplateTexts</name>
    <message>
        <source>Retail: buying in the shop and online</source>
        <translation>Comercio: comprar en la tienda y en línea</translation>
    </message>
    <message>
        <source>Software: from sign-up to the first result</source>
        <translation>Software: del registro al primer resultado</translation>
    </message>
    <message>
        <source>Airline: a flight with a connection</source>
        <translation>Aerolínea: un vuelo con conexión</translation>
    </message>
    <message>
        <source>Hospital: a planned operation</source>
        <translation>Hospital: una operación programada</translation>
    </message>
    <message>
        <source>Bank: a first mortgage</source>
        <translation>Banco: la primera hipoteca</translation>
    </message>
    <message>
        <source>Support: a problem and its solution</source>
        <translation>Soporte: un problema y su solución</translation>
    </message>
</context>
<context>
    <name>ThingWords</name>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>carril</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>punto de contacto</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vista guardada</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>encuestado</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>lane type</source>
        <translation>tipo de carril</translation>
    </message>
    <message>
        <source>note kind</source>
        <translation>tipo de nota</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>failure rule</source>
        <translation>regla de fallo</translation>
    </message>
    <message>
        <source>map title</source>
        <translation>título del mapa</translation>
    </message>
    <message>
        <source>stage title</source>
        <translation>título de la etapa</translation>
    </message>
    <message>
        <source>step title</source>
        <translation>título del paso</translation>
    </message>
    <message>
        <source>lane title</source>
        <translation>título del carril</translation>
    </message>
    <message>
        <source>action title</source>
        <translation>título de la acción</translation>
    </message>
    <message>
        <source>persona name</source>
        <translation>nombre de la persona</translation>
    </message>
    <message>
        <source>touchpoint title</source>
        <translation>título del punto de contacto</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer %1</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>not known: fewer than half of %1 have ended</source>
        <translation>no se sabe: han terminado menos de la mitad de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>, nine in ten within %1</source>
        <translation>, nueve de cada diez en %1</translation>
    </message>
    <message>
        <source>, fewer than nine in ten have ended</source>
        <translation>, han terminado menos de nueve de cada diez</translation>
    </message>
    <message>
        <source>first response after %1</source>
        <translation>primera respuesta a los %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>resolution after %1</source>
        <translation>resolución tras %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>aún abiertos: %1</translation>
    </message>
    <message>
        <source>resolved at first contact: %1 of %2</source>
        <translation>resueltos al primer contacto: %1 de %2</translation>
    </message>
    <message>
        <source>%1, tickets: %2; %3.</source>
        <translation>%1, tiques: %2; %3.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Rows: %1, tickets: %2, rejected: %3.</source>
        <translation>Filas: %1, tiques: %2, rechazadas: %3.</translation>
    </message>
    <message>
        <source>Answers and solutions before the opening are not used: %1.</source>
        <translation>No se usan respuestas ni soluciones anteriores a la apertura: %1.</translation>
    </message>
    <message>
        <source>Nothing tells the day from the month; taken as %1.</source>
        <translation>Nada distingue el día del mes; se toma como %1.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Resolved at first contact: solved, not reopened and without a further ticket of the same customer there within %1 days of the opening; of tickets that are as old as that.</source>
        <translation>Resueltos en el primer contacto: resueltos, no reabiertos y sin otro ticket del mismo cliente allí en los %1 días desde la apertura; de los tickets que tienen esa antigüedad.</translation>
    </message>
    <message>
        <source>Resolved at first contact: solved and without a further ticket of the same customer there within %1 days of the opening; of tickets that are as old as that.</source>
        <translation>Resueltos en el primer contacto: resueltos y sin otro ticket del mismo cliente allí en los %1 días desde la apertura; de los tickets que tienen esa antigüedad.</translation>
    </message>
    <message>
        <source>Resolved at first contact: solved and not reopened within %1 days of the opening; of tickets that are as old as that.</source>
        <translation>Resueltos en el primer contacto: resueltos y no reabiertos en los %1 días desde la apertura; de los tickets que tienen esa antigüedad.</translation>
    </message>
    <message>
        <source>Months that source %1 (%2) has, too: %3, with as many tickets: %4.</source>
        <translation>Meses que también tiene la fuente %1 (%2): %3, con los mismos tickets: %4.</translation>
    </message>
    <message>
        <source>This import takes its place.</source>
        <translation>Esta importación ocupa su lugar.</translation>
    </message>
    <message>
        <source>They are other tickets: both are kept.</source>
        <translation>Son otros tickets: se conservan ambos.</translation>
    </message>
    <message>
        <source>Months that stay as they were, because this table has fewer tickets of them: %1.</source>
        <translation>Meses que se quedan como estaban, porque esta tabla tiene menos tickets de ellos: %1.</translation>
    </message>
    <message>
        <source>Times count the opening hours only.</source>
        <translation>Los tiempos cuentan solo el horario de atención.</translation>
    </message>
    <message>
        <source>Times count every hour of the clock, nights and closed days included.</source>
        <translation>Los tiempos cuentan todas las horas del reloj, también noches y días cerrados.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They were counted in another way (opening hours, or what counts as resolved at first contact), so both are kept; to replace takes the new ones alone.</source>
        <translation>Se contaron de otra manera (horario de atención o qué se considera resuelto al primer contacto), así que se conservan ambos; reemplazar toma solo los nuevos.</translation>
    </message>
    <message>
        <source>Source %1 on map &quot;%2&quot;: %3, month by month.</source>
        <comment>figures</comment>
        <translation>Fuente %1 en el mapa «%2»: %3, mes a mes.</translation>
    </message>
</context>
<context>
    <name>ToolbarWords</name>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
</context>
<context>
    <name>TypedValues</name>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>NPS point</source>
        <translation>punto NPS</translation>
    </message>
    <message>
        <source>NPS points</source>
        <translation>puntos NPS</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>punto porcentual</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>point of %1-%2</source>
        <translation>punto de %1-%2</translation>
    </message>
    <message>
        <source>points of %1-%2</source>
        <translation>puntos de %1-%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure with its unit, and its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>VocabularyWords</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proactivo</translation>
    </message>
    <message>
        <source>Reactive service</source>
        <translation>Servicio reactivo</translation>
    </message>
    <message>
        <source>Proactive experience</source>
        <translation>Experiencia proactiva</translation>
    </message>
    <message>
        <source>reactive service</source>
        <translation>servicio reactivo</translation>
    </message>
    <message>
        <source>proactive experience</source>
        <translation>experiencia proactiva</translation>
    </message>
    <message>
        <source>Designed step</source>
        <translation>Paso diseñado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Improvisado</translation>
    </message>
    <message>
        <source>Wrong sequence</source>
        <translation>Orden equivocado</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>Personalización</translation>
    </message>
    <message>
        <source>Ease of use</source>
        <translation>Facilidad de uso</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Prontitud</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Effective communication</source>
        <translation>Comunicación eficaz</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>Resolución de problemas</translation>
    </message>
    <message>
        <source>Product knowledge</source>
        <translation>Conocimiento del producto</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatía</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Curva de emoción</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Trastienda</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Punto de dolor</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Before the purchase</source>
        <translation>Antes de la compra</translation>
    </message>
    <message>
        <source>During the purchase</source>
        <translation>Durante la compra</translation>
    </message>
    <message>
        <source>After the purchase</source>
        <translation>Tras la compra</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Escrita a mano</translation>
    </message>
    <message>
        <source>From what-if</source>
        <translation>De «y si»</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Muy mal</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>Línea de interacción</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Línea de visibilidad</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Línea de interacción interna</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Grupo focal</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WorkspaceThreadWords</name>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, por %2 el %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AboutDialog</name>
    <message>
        <source>About Throughline</source>
        <translation>Acerca de Throughline</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Customer journeys, drawn and measured.</source>
        <translation>Recorridos de cliente, dibujados y medidos.</translation>
    </message>
    <message>
        <source>Works without a network: maps and feedback stay in your file on this computer.</source>
        <translation>Funciona sin red: mapas y opiniones se quedan en su archivo, en este equipo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Tipografía: Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ActionsList</name>
    <message>
        <source>Remove action</source>
        <translation>Eliminar acción</translation>
    </message>
    <message>
        <source>Take gains from what-if</source>
        <translation>Tomar mejoras de «y si»</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Acción nueva</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>What half of the failures fixed at its touchpoint would give. Gains of several actions must not be added up.</source>
        <translation>Lo que daría resolver la mitad de los fallos en su punto de contacto. Las mejoras de varias acciones no se suman.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>throughline::ui::BoardCell</name>
    <message>
        <source>Impact %1, effort %2</source>
        <translation>Impacto %1, esfuerzo %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::BoardsRoom</name>
    <message>
        <source>Ma&amp;ps overview...</source>
        <translation>Vista &amp;general de mapas...</translation>
    </message>
    <message>
        <source>Open the &amp;linked map</source>
        <translation>Abrir el mapa en&amp;lazado</translation>
    </message>
    <message>
        <source>Bac&amp;k to the map before</source>
        <translation>Volver al mapa a&amp;nterior</translation>
    </message>
    <message>
        <source>Opportunities boa&amp;rd...</source>
        <translation>Ta&amp;blero de oportunidades...</translation>
    </message>
    <message>
        <source>Actions by impact and effort, and opportunities that nobody took up yet</source>
        <translation>Acciones por impacto y esfuerzo, y oportunidades que nadie ha retomado aún</translation>
    </message>
    <message>
        <source>&amp;Kind check...</source>
        <translation>Re&amp;visar tipos...</translation>
    </message>
    <message>
        <source>Touchpoints whose kind and reason say different things</source>
        <translation>Puntos de contacto cuyo tipo y motivo dicen cosas distintas</translation>
    </message>
    <message>
        <source>This touchpoint opens no map. Choose one in the inspector: Opens map.</source>
        <translation>Este punto de contacto no abre ningún mapa. Elija uno en Propiedades: Abre el mapa.</translation>
    </message>
    <message>
        <source>No link was followed to get here.</source>
        <translation>No se llegó aquí por un enlace.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::BringInDialog</name>
    <message>
        <source>Bring in changes</source>
        <translation>Incorporar cambios</translation>
    </message>
    <message>
        <source>%1 and this file have no version in common: whatever differs is listed. Take away the tick where yours is to stay.</source>
        <translation>%1 y este archivo no tienen ninguna versión en común: se muestra todo lo que difiere. Quite la marca donde deba quedar lo suyo.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken</source>
        <translation>
            <numerusform>Se toma %n cambio</numerusform>
            <numerusform>Se toman %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that they removed and you changed since stay.</source>
        <translation>
            <numerusform>%n elemento que allí se quitó y usted cambió desde entonces se queda.</numerusform>
            <numerusform>%n elementos que allí se quitaron y usted cambió desde entonces se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times both of you have changed the same: yours stays unless you tick theirs.</source>
        <translation>
            <numerusform>%n vez ambos han cambiado lo mismo: queda lo suyo si no marca lo otro.</numerusform>
            <numerusform>%n veces ambos han cambiado lo mismo: queda lo suyo si no marca lo otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in which you kept yours before are not asked again.</source>
        <translation>
            <numerusform>%n conflicto en el que conservó lo suyo no se pregunta otra vez.</numerusform>
            <numerusform>%n conflictos en los que conservó lo suyo no se preguntan otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken, and your choice is still here: take away the ticks that this is about, or close this and mend it first.</source>
        <translation>No se incorporó nada y su elección sigue aquí: quite las marcas de las que se trata, o cierre esta ventana y arréglelo primero.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>What differs in %1 since version %2, the last that both files have. Take away the tick where yours is to stay.</source>
        <translation>Lo que es distinto en %1 desde la versión %2, la última que tienen ambos archivos. Quite la marca donde deba quedar lo suyo.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CaptureBox</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Temas aparcados</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7 choose what it is</source>
        <translation>Ctrl+1 a Ctrl+7 eligen qué es</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Escriba y pulse Intro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>This goes on with &quot;%1&quot;; the room sees another step by now.</source>
        <translation>Esto sigue siendo de «%1»; la sala ya ve otro paso.</translation>
    </message>
    <message>
        <source>Enter takes it down; Esc goes back to the show.</source>
        <translation>Intro lo anota; Esc vuelve a la presentación.</translation>
    </message>
    <message>
        <source>Type first what the room says.</source>
        <translation>Escriba primero lo que dice la sala.</translation>
    </message>
    <message>
        <source>This map has no touchpoint to put it on; the parking lot takes it.</source>
        <translation>Este mapa no tiene punto de contacto donde ponerlo; los temas aparcados lo admiten.</translation>
    </message>
    <message>
        <source>Taken down in the parking lot.</source>
        <translation>Anotado en los temas aparcados.</translation>
    </message>
    <message>
        <source>Taken down on &quot;%1&quot;.</source>
        <translation>Anotado en «%1».</translation>
    </message>
    <message>
        <source>T&amp;hrow away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Descartar lo que está escrito</translation>
    </message>
    <message>
        <source>Thrown away; Ctrl+Z brings it back.</source>
        <translation>Descartado; Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChangesList</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <source>Both of you have changed this; before it was: %1</source>
        <translation>Ambos lo han cambiado; antes era: %1</translation>
    </message>
    <message>
        <source>Only you removed it</source>
        <translation>Solo usted lo quitó</translation>
    </message>
    <message>
        <source>Only they removed it</source>
        <translation>Solo allí se quitó</translation>
    </message>
    <message>
        <source>You removed this and they changed it; with a tick it comes back.</source>
        <translation>Usted lo quitó y allí se cambió; con una marca vuelve.</translation>
    </message>
    <message>
        <source>They removed this and you changed it; with a tick it goes.</source>
        <translation>Allí se quitó y usted lo cambió; con una marca se quita.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartCard</name>
    <message>
        <source>Remarks on this chart</source>
        <translation>Observaciones sobre este gráfico</translation>
    </message>
    <message>
        <source>About this chart</source>
        <translation>Sobre este gráfico</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>This is being worked out.</source>
        <translation>Se está calculando.</translation>
    </message>
    <message>
        <source>Figures are rounded; unrounded they add up exactly.</source>
        <translation>Las cifras están redondeadas; sin redondear suman exactamente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was copied as a picture.</source>
        <translation>Se copió «%1» como imagen.</translation>
    </message>
    <message>
        <source>The figures of &quot;%1&quot; were copied.</source>
        <translation>Se copiaron las cifras de «%1».</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartGallery</name>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation>Gráficos fijados</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Three charts are pinned; unpin one first</source>
        <translation>Hay tres gráficos fijados; suelte antes uno</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartTable</name>
    <message>
        <source>Copy as data</source>
        <translation>Copiar como datos</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartView</name>
    <message>
        <source>Copy as image</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Copiar como datos</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ColumnForm</name>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>as the column is called</source>
        <translation>como se llama la columna</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>a stage of the map</source>
        <translation>una etapa del mapa</translation>
    </message>
    <message>
        <source>Found by its name</source>
        <translation>Hallado por su nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Found from the data</source>
        <translation>Hallado en los datos</translation>
    </message>
    <message>
        <source>NPS, 0 to 10</source>
        <translation>NPS, 0 a 10</translation>
    </message>
    <message>
        <source>CSAT, 1 to 5</source>
        <translation>CSAT, 1 a 5</translation>
    </message>
    <message>
        <source>Effort, 1 to 7, 7 is easiest</source>
        <translation>Esfuerzo, 1 a 7, 7 es lo más fácil</translation>
    </message>
    <message>
        <source>Effort, 1 to 5, 1 is easiest</source>
        <translation>Esfuerzo, 1 a 5, 1 es lo más fácil</translation>
    </message>
    <message>
        <source>Resolved at first contact, 0 or 1</source>
        <translation>Resuelto al primer contacto, 0 o 1</translation>
    </message>
    <message>
        <source>Health, 0 to 100</source>
        <translation>Salud, 0 a 100</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>From lowest to highest</source>
        <translation>Del más bajo al más alto</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>such as good = 100; bad = 0</source>
        <translation>como bueno = 100; malo = 0</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Más bajo es mejor</translation>
    </message>
    <message>
        <source>Failure at or under</source>
        <translation>Fallo hasta</translation>
    </message>
    <message>
        <source>usual for the scale</source>
        <translation>lo habitual en la escala</translation>
    </message>
    <message>
        <source>Failure at or over</source>
        <translation>Fallo desde</translation>
    </message>
    <message>
        <source>Failure values</source>
        <translation>Valores de fallo</translation>
    </message>
    <message>
        <source>such as 1; 2</source>
        <translation>como 1; 2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin contestar</translation>
    </message>
    <message>
        <source>such as 0, n/a</source>
        <translation>como 0, n/d</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>such as 9, never used it</source>
        <translation>como 9, no lo usé nunca</translation>
    </message>
    <message>
        <source>Means resolved</source>
        <translation>Significa resuelto</translation>
    </message>
    <message>
        <source>such as yes, Y</source>
        <translation>como sí, S</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>found from the data</source>
        <translation>hallado en los datos</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Named in each row</source>
        <translation>Nombrada en cada fila</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Point, as in 1.5</source>
        <translation>Punto, como en 1.5</translation>
    </message>
    <message>
        <source>Comma, as in 1,5</source>
        <translation>Coma, como en 1,5</translation>
    </message>
    <message>
        <source>Times such as 1:30</source>
        <translation>Tiempos como 1:30</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Horas y minutos</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minutos y segundos</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Choose several to change their meaning, scale, stage or kind together</source>
        <translation>Elija varias para cambiar juntos su significado, escala, etapa o tipo</translation>
    </message>
    <message>
        <source>Find columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Escriba parte de una orden</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DaysField</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>Día: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Dates: all</source>
        <translation>Fechas: todas</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EditRoom</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Find and replace...</source>
        <translation>&amp;Buscar y reemplazar...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Select &amp;all touchpoints</source>
        <translation>Seleccionar todos los punto&amp;s de contacto</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>&amp;Ocultar carril</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden lanes</source>
        <translation>&amp;Mostrar carriles ocultos</translation>
    </message>
    <message>
        <source>Add &amp;touchpoint</source>
        <translation>Añadir &amp;punto de contacto</translation>
    </message>
    <message>
        <source>Add touchpoint &amp;before</source>
        <translation>Añadir punto de contacto &amp;antes</translation>
    </message>
    <message>
        <source>Add &amp;stage</source>
        <translation>Añadir &amp;etapa</translation>
    </message>
    <message>
        <source>Add &amp;lane...</source>
        <translation>Añadir &amp;carril...</translation>
    </message>
    <message>
        <source>Add &amp;map</source>
        <translation>Añadir &amp;mapa</translation>
    </message>
    <message>
        <source>&amp;Image...</source>
        <translation>&amp;Imagen...</translation>
    </message>
    <message>
        <source>New touchpoint after this one</source>
        <translation>Punto de contacto nuevo después de este</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>New touchpoint before this one</source>
        <translation>Punto de contacto nuevo antes de este</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>New touchpoint in that direction</source>
        <translation>Punto de contacto nuevo en esa dirección</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Ctrl+Flecha</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Mover la selección</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the touchpoint</source>
        <translation>Mover el punto de contacto</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Flechas</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>A la etapa siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Editar el título</translation>
    </message>
    <message>
        <source>F2, or type</source>
        <translation>F2, o escribir</translation>
    </message>
    <message>
        <source>Change image</source>
        <translation>Cambiar imagen</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Recorrido nuevo</translation>
    </message>
    <message>
        <source>Add map</source>
        <translation>Añadir mapa</translation>
    </message>
    <message>
        <source>Map &quot;%1&quot; deleted</source>
        <translation>Mapa «%1» eliminado</translation>
    </message>
    <message>
        <source>Delete map</source>
        <translation>Eliminar mapa</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Unir con la siguiente</translation>
    </message>
    <message>
        <source>Go to a touchpoint, a persona or a cell of a storyboard lane first: that is where an image is.</source>
        <translation>Vaya primero a un punto de contacto, a una persona o a una celda de un carril de storyboard: ahí va una imagen.</translation>
    </message>
    <message>
        <source>Show its feedback</source>
        <translation>Mostrar su feedback</translation>
    </message>
    <message>
        <source>Add stage before</source>
        <translation>Añadir etapa antes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Stage and step</source>
        <translation>Etapa y paso</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EmotionFaces</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Sin emoción</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>No emotion (Alt+0)</source>
        <translation>Sin emoción (Alt+0)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackListModel</name>
    <message>
        <source>Overall</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 - failed</source>
        <translation>%1 - fallo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>%1 - a touchpoint failed</source>
        <translation>%1 - falló un punto de contacto</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackPanel</name>
    <message>
        <source>Search comments</source>
        <translation>Buscar en comentarios</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Words that begin so, without case and accents; &quot;words together&quot;, -without</source>
        <translation>Palabras que empiezan así, sin mayúsculas ni acentos; &quot;palabras juntas&quot;, -sin</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Solo fallos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Unplaced...</source>
        <translation>Sin lugar...</translation>
    </message>
    <message>
        <source>Make a quote...</source>
        <translation>Hacer una cita...</translation>
    </message>
    <message>
        <source>Themes...</source>
        <translation>Temas...</translation>
    </message>
    <message>
        <source>To follow up...</source>
        <translation>Seguimiento...</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Paste feedback table</source>
        <translation>Pegar tabla de opiniones</translation>
    </message>
    <message>
        <source>Forget this respondent...</source>
        <translation>Olvidar a esta persona...</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unplaced (%1)...</source>
        <translation>Sin lugar (%1)...</translation>
    </message>
    <message>
        <source>Feedback whose card is gone</source>
        <translation>Opiniones cuya tarjeta ya no está</translation>
    </message>
    <message>
        <source>Responses and comments are shown here once feedback was imported.</source>
        <translation>Aquí se muestran respuestas y comentarios una vez importadas las opiniones.</translation>
    </message>
    <message>
        <source>The comments are being made ready for searching...</source>
        <translation>Se están preparando los comentarios para la búsqueda...</translation>
    </message>
    <message>
        <source>%1, of the first %2 that fit</source>
        <comment>responses</comment>
        <translation>%1, de las primeras %2 que encajan</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackRoom</name>
    <message>
        <source>To follow &amp;up...</source>
        <translation>Seg&amp;uimiento...</translation>
    </message>
    <message>
        <source>&amp;Themes of comments...</source>
        <translation>&amp;Temas de comentarios...</translation>
    </message>
    <message>
        <source>U&amp;nplaced feedback...</source>
        <translation>Opiniones &amp;sin lugar...</translation>
    </message>
    <message>
        <source>For&amp;get a respondent...</source>
        <translation>&amp;Olvidar a una persona...</translation>
    </message>
    <message>
        <source>Save a copy &amp;without customer data...</source>
        <translation>Guardar copia sin datos d&amp;e clientes...</translation>
    </message>
    <message>
        <source>Choose a response with a comment first.</source>
        <translation>Elija antes una respuesta con comentario.</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>Quote added to the map</source>
        <translation>Cita añadida al mapa</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Nobody said who gave this response.</source>
        <translation>Nadie dijo quién dio esta respuesta.</translation>
    </message>
    <message>
        <source>Forget a respondent</source>
        <translation>Olvidar a una persona</translation>
    </message>
    <message>
        <source>Key of the respondent, as it was imported. Responses, comments, rejected rows, tags and quotes of this person go from the
workspace, from its history and from its snapshots; this cannot be undone, and earlier steps can no longer be undone either.
A salted hash of the key stays, so that a later import leaves the person out. Copies and exports made earlier are not reached.</source>
        <translation>Clave de la persona, como se importó. Sus respuestas, comentarios, filas rechazadas, etiquetas y citas desaparecen del
espacio de trabajo, de su historial y de sus copias de seguridad; no se puede deshacer, ni tampoco ya los pasos anteriores.
Queda un hash con sal de la clave, para que una importación posterior la excluya. No alcanza a copias y exportaciones hechas antes.</translation>
    </message>
    <message>
        <source>Remove these snapshots</source>
        <translation>Eliminar estas copias de seguridad</translation>
    </message>
    <message>
        <source>Save a copy without customer data</source>
        <translation>Guardar una copia sin datos de clientes</translation>
    </message>
    <message>
        <source>Workspaces (*.journey)</source>
        <translation>Espacios de trabajo (*.journey)</translation>
    </message>
    <message>
        <source>Saved as %1: maps, personas and figures, without responses, comments, quotes and history.</source>
        <translation>Guardado como %1: mapas, personas y cifras, sin respuestas, comentarios, citas ni historial.</translation>
    </message>
    <message>
        <source>Without customer data</source>
        <translation>Sin datos de clientes</translation>
    </message>
    <message>
        <source>Key of the respondent</source>
        <translation>Clave de la persona</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses taken out.</source>
        <translation>
            <numerusform>%Ln respuesta quitada.</numerusform>
            <numerusform>%Ln respuestas quitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A salted hash stays, so that a later import leaves this person out.</source>
        <translation>Queda un hash con sal, para que una importación posterior deje fuera a esta persona.</translation>
    </message>
    <message>
        <source>These snapshots cannot be rewritten and may still hold the respondent: %1</source>
        <translation>Estas copias no se pueden reescribir y quizá contengan aún a la persona: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FieldForm</name>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FileRoom</name>
    <message>
        <source>Throughline workspaces (*.journey)</source>
        <translation>Espacios de trabajo de Throughline (*.journey)</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>Espacio de trabajo &amp;nuevo...</translation>
    </message>
    <message>
        <source>New from a &amp;template...</source>
        <translation>Nuevo desde p&amp;lantilla...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the sample &amp;workspace</source>
        <translation>Abrir el espacio de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save a copy...</source>
        <translation>&amp;Guardar una copia...</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Cerrar espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Espacio de trabajo nuevo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Recorrido de cliente</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>Abriendo %1...</translation>
    </message>
    <message>
        <source>Moving home</source>
        <translation>Mudanza</translation>
    </message>
    <message>
        <source>The sample workspace is being made...</source>
        <translation>Se está creando el espacio de ejemplo...</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Changes that could not be saved at once</source>
        <translation>Cambios que no se pudieron guardar al momento</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Copia guardada como %1</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>No recent workspaces</source>
        <translation>Sin espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 There is no snapshot of it on this computer.</source>
        <translation>%1 No hay ninguna copia de seguridad suya en este equipo.</translation>
    </message>
    <message>
        <source>Restore the snapshot of %1</source>
        <translation>Restaurar la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1</source>
        <translation>El archivo dañado se conservó como %1</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Nuevo desde una plantilla</translation>
    </message>
    <message>
        <source>What the room gave</source>
        <translation>Lo que aportó la sala</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Más filtros (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Save this view...</source>
        <translation>Guardar esta vista...</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 valores</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>Usar filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text in any field</source>
        <translation>Texto en cualquier campo</translation>
    </message>
    <message>
        <source>Found texts</source>
        <translation>Textos hallados</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Reemplazar texto</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n texts</source>
        <translation>
            <numerusform>Reemplazar %n texto</numerusform>
            <numerusform>Reemplazar %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts replaced</source>
        <translation>
            <numerusform>%n texto reemplazado</numerusform>
            <numerusform>%n textos reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FirstRows</name>
    <message>
        <source>empty</source>
        <translation>vacías</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FollowUpDialog</name>
    <message>
        <source>Show those with an outcome</source>
        <translation>Mostrar los que tienen desenlace</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Save as table...</source>
        <translation>Guardar como tabla...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Failures are being looked for...</source>
        <translation>Buscando fallos...</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures that the data do not call resolved. An outcome closes one.</source>
        <translation>
            <numerusform>%Ln fallo que los datos no dan por resuelto. Un resultado lo cierra.</numerusform>
            <numerusform>%Ln fallos que los datos no dan por resueltos. Un resultado cierra uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FollowUpModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due (year-month-day)</source>
        <translation>Plazo (año-mes-día)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FormatForm</name>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Filas de cabecera</translation>
    </message>
    <message>
        <source>Other delimiter</source>
        <translation>Otro separador</translation>
    </message>
    <message>
        <source>Rows above the first record, titles included</source>
        <translation>Filas sobre el primer registro, títulos incluidos</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Header rows</source>
        <translation>Filas de ca&amp;becera</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>throughline::ui::GoalsList</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Change metric of goal</source>
        <translation>Cambiar métrica del objetivo</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Eliminar objetivo</translation>
    </message>
    <message>
        <source>Metric of the new goal</source>
        <translation>Métrica del objetivo nuevo</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Añadir objetivo</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HelpRoom</name>
    <message>
        <source>&amp;Commands...</source>
        <translation>Ór&amp;denes...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation>&amp;Acerca de Throughline</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImageDialog</name>
    <message>
        <source>Remove image</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What the image shows, for people who cannot see it</source>
        <translation>Qué muestra la imagen, para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Elegir archivo...</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Use image</source>
        <translation>Usar imagen</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>The image as it is shown</source>
        <translation>La imagen como se muestra</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportDialog</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, hoja %2</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importar opiniones</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar importación</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>For a new map &quot;%1&quot;: %2.</source>
        <translation>Para un mapa nuevo «%1»: %2.</translation>
    </message>
    <message>
        <source>Map &quot;%1&quot;: %2 on it already, %3 new.</source>
        <translation>Mapa «%1»: ya en él %2, nuevos %3.</translation>
    </message>
    <message>
        <source>Import without a snapshot</source>
        <translation>Importar sin copia de seguridad</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Leyendo %1...</translation>
    </message>
    <message>
        <source>What you said of the columns and names of %1 is not kept. Leave without importing?</source>
        <translation>Lo que indicó sobre las columnas y los nombres de %1 no se conserva. ¿Salir sin importar?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>%1; all of them can be read.</source>
        <comment>records</comment>
        <translation>%1; todos se pueden leer.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln records can all be read.</source>
        <translation>
            <numerusform>El primer registro (%Ln) se puede leer.</numerusform>
            <numerusform>Los primeros %Ln registros se pueden leer todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells or records</source>
        <translation>
            <numerusform>%Ln celda o registro</numerusform>
            <numerusform>%Ln celdas o registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 would be rejected.</source>
        <comment>records, and cells or records</comment>
        <translation>%1, se rechazarían: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln records, %1 would be rejected.</source>
        <translation>
            <numerusform>En el primer registro (%Ln) se rechazarían: %1.</numerusform>
            <numerusform>En los primeros %Ln registros se rechazarían: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints</source>
        <translation>
            <numerusform>%Ln punto de contacto</numerusform>
            <numerusform>%Ln puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportRoom</name>
    <message>
        <source>&amp;Import feedback...</source>
        <translation>&amp;Importar opiniones...</translation>
    </message>
    <message>
        <source>Import feedback from CSV, Excel and other tables</source>
        <translation>Importar opiniones de CSV, Excel y otras tablas</translation>
    </message>
    <message>
        <source>Paste feedback ta&amp;ble</source>
        <translation>Pegar &amp;tabla de opiniones</translation>
    </message>
    <message>
        <source>Import cells that were copied in a spreadsheet</source>
        <translation>Importar celdas copiadas en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Import tic&amp;kets...</source>
        <translation>Importar ti&amp;ques...</translation>
    </message>
    <message>
        <source>Choose a table of tickets</source>
        <translation>Elegir una tabla de tiques</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.gz);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.xlsx *.ods *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>First response, resolution time and first contact resolution from the tickets of a help desk</source>
        <translation>Primera respuesta, tiempo de resolución y resolución al primer contacto a partir de los tiques de soporte</translation>
    </message>
    <message>
        <source>Metric &amp;values...</source>
        <translation>V&amp;alores de métrica...</translation>
    </message>
    <message>
        <source>Type or paste monthly values of a metric</source>
        <translation>Escribir o pegar valores mensuales de una métrica</translation>
    </message>
    <message>
        <source>S&amp;ources...</source>
        <translation>&amp;Fuentes...</translation>
    </message>
    <message>
        <source>What was imported, what was rejected, and how it is read</source>
        <translation>Qué se importó, qué se rechazó y cómo se lee</translation>
    </message>
    <message>
        <source>Fi&amp;lter...</source>
        <translation>Fil&amp;tro...</translation>
    </message>
    <message>
        <source>Show only feedback of a period, channel or segment</source>
        <translation>Mostrar solo opiniones de un periodo, canal o segmento</translation>
    </message>
    <message>
        <source>Choose files with feedback</source>
        <translation>Elegir archivos con opiniones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.ods *.csv.gz *.tsv.gz *.txt.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy cells of a spreadsheet first.</source>
        <translation>No hay ninguna tabla en el portapapeles. Copie antes celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>Tabla pegada %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import feedback (%1 of %2)</source>
        <translation>Importar opiniones (%1 de %2)</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Eliminar fuente</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with all its responses from this workspace? This cannot be undone. The map stays.</source>
        <translation>¿Eliminar «%1» con todas sus respuestas de este espacio de trabajo? No se puede deshacer. El mapa se queda.</translation>
    </message>
    <message>
        <source>Keep source</source>
        <translation>Conservar fuente</translation>
    </message>
    <message>
        <source>Snapshots still hold the rows of &quot;%1&quot;: %2. They go by themselves in time.</source>
        <translation>Copias de seguridad que aún contienen las filas de «%1»: %2. Se van solas con el tiempo.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Remove them now</source>
        <translation>Eliminarlas ahora</translation>
    </message>
    <message>
        <source>The snapshots were removed.</source>
        <translation>Se eliminaron las copias de seguridad.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importar opiniones</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Leyendo %1...</translation>
    </message>
    <message>
        <source>%1, %2 rejected</source>
        <comment>what was taken, and how many rows were not</comment>
        <translation>%1, rechazados: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportSummaryPage</name>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every touchpoint in the data was on the map already.</source>
        <translation>Todos los puntos de contacto de los datos ya estaban en el mapa.</translation>
    </message>
    <message>
        <source>Drawn on the map: %1.</source>
        <translation>Dibujado en el mapa: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It takes the place of &quot;%1&quot;: rows known before %2, changed %3, new %4, not in this file %5.</source>
        <translation>Ocupa el lugar de «%1»: filas ya conocidas %2, cambiadas %3, nuevas %4, ausentes de este archivo %5.</translation>
    </message>
    <message>
        <source>Beside &quot;%1&quot;: rows known before %2, changed %3, new %4, not in this file %5.</source>
        <translation>Junto a «%1»: filas ya conocidas %2, cambiadas %3, nuevas %4, ausentes de este archivo %5.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>No se rechazó nada.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1 read: %2, %3 taken for the map &quot;%4&quot;.</source>
        <comment>records, responses, touchpoint scores</comment>
        <translation>%1, leídos: %2, %3 para el mapa «%4».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint scores</source>
        <translation>
            <numerusform>%Ln valoración de puntos de contacto</numerusform>
            <numerusform>%Ln valoraciones de puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InPlaceEditor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InsightFeed</name>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>voice: %1</source>
        <translation>voz: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InsightsPanel</name>
    <message>
        <source>, %1 to %2</source>
        <translation>, del %1 al %2</translation>
    </message>
    <message>
        <source>Once there is feedback, you will see here how much of the overall score goes with failures, at which touchpoints, and how sure that is.</source>
        <translation>Cuando haya opiniones, verá aquí cuánto de la valoración global va con los fallos, en qué puntos de contacto, y con qué seguridad.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importar opiniones</translation>
    </message>
    <message>
        <source>Where a failure begins</source>
        <translation>Dónde empieza un fallo</translation>
    </message>
    <message>
        <source>The total with the failure cut one answer lower and higher</source>
        <translation>El total con el umbral de fallo una respuesta más abajo y más arriba</translation>
    </message>
    <message>
        <source>Show responses</source>
        <translation>Mostrar respuestas</translation>
    </message>
    <message>
        <source>The responses and comments that the figures stand on</source>
        <translation>Las respuestas y comentarios en que se apoyan las cifras</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Hasta dónde fiarse</translation>
    </message>
    <message>
        <source>What the figures say and what they do not</source>
        <translation>Qué dicen las cifras y qué no</translation>
    </message>
    <message>
        <source> Filter: %1.</source>
        <translation> Filtro: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What the map says by itself</source>
        <translation>Lo que dice el mapa por sí solo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; whether some come from the same customer is not known</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas; no se sabe si algunas son del mismo cliente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InspectorPanel</name>
    <message>
        <source>The fields of what you select on the map will be here.</source>
        <translation>Aquí estarán los campos de lo que seleccione en el mapa.</translation>
    </message>
    <message>
        <source>Draw a map</source>
        <translation>Dibujar un mapa</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Steps in this stage: %1</source>
        <translation>Pasos de esta etapa: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change lane type</source>
        <translation>Cambiar tipo de carril</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints</source>
        <translation>
            <numerusform>%Ln punto de contacto</numerusform>
            <numerusform>%Ln puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JourneyRemarksDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JourneysRoom</name>
    <message>
        <source>Bring scores to 1 to 5</source>
        <translation>Llevar puntuaciones a 1 a 5</translation>
    </message>
    <message>
        <source>Draw rare activities too</source>
        <translation>Dibujar también actividades raras</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>What will not be in the file:</source>
        <translation>Lo que no estará en el archivo:</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Import &amp;map...</source>
        <translation>Importar &amp;mapa...</translation>
    </message>
    <message>
        <source>E&amp;xport map...</source>
        <translation>E&amp;xportar mapa...</translation>
    </message>
    <message>
        <source>Journeys (%1)</source>
        <translation>Recorridos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import map</source>
        <translation>Importar mapa</translation>
    </message>
    <message>
        <source>Reading the map...</source>
        <translation>Leyendo el mapa...</translation>
    </message>
    <message>
        <source>Map imported</source>
        <translation>Mapa importado</translation>
    </message>
    <message numerus="yes">
        <source>The map was imported, with %n remarks:</source>
        <translation>
            <numerusform>El mapa se importó, con %n observación:</numerusform>
            <numerusform>El mapa se importó, con %n observaciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Detalles...</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>What was repaired, guessed or left out:</source>
        <translation>Lo que se reparó, adivinó u omitió:</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Writing the map...</source>
        <translation>Escribiendo el mapa...</translation>
    </message>
    <message>
        <source>Duplicate &amp;map...</source>
        <translation>Duplicar &amp;mapa...</translation>
    </message>
    <message>
        <source>Duplicate map</source>
        <translation>Duplicar mapa</translation>
    </message>
    <message>
        <source>Keep data link</source>
        <translation>Mantener el vínculo de datos</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Should the cards of the copy show where those of the original stand, as a baseline? Figures of its own the copy has only from feedback of its own.</source>
        <translation>¿Deben mostrar las tarjetas de la copia dónde están las del original, como punto de partida? Cifras propias la copia solo las tiene de comentarios propios.</translation>
    </message>
    <message>
        <source>Open or create a workspace that can be changed first: the map comes into it.</source>
        <translation>Abra o cree primero un espacio de trabajo que se pueda modificar: el mapa irá en él.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KindCheckDialog</name>
    <message>
        <source>Choose whose problem it answers</source>
        <translation>Elegir a qué problema responde</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Marcar como %1</translation>
    </message>
    <message>
        <source>Follow the reason</source>
        <translation>Seguir el motivo</translation>
    </message>
    <message>
        <source>Keep the kind</source>
        <translation>Mantener el tipo</translation>
    </message>
    <message>
        <source>Kind check</source>
        <translation>Revisión de tipos</translation>
    </message>
    <message>
        <source>Touchpoints in doubt</source>
        <translation>Puntos de contacto dudosos</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every kind agrees with its reason.</source>
        <translation>Cada tipo concuerda con su motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are in doubt. Enter does what is proposed.</source>
        <translation>
            <numerusform>%n punto de contacto es dudoso. Intro hace lo propuesto.</numerusform>
            <numerusform>%n puntos de contacto son dudosos. Intro hace lo propuesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what it answers</source>
        <translation>Elegir a qué responde</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Cambiar motivo</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LockedLanesBar</name>
    <message>
        <source>Put new touchpoints into a lane of their own</source>
        <translation>Poner los nuevos puntos de contacto en un carril propio</translation>
    </message>
    <message>
        <source>Unlock &quot;%1&quot;</source>
        <translation>Desbloquear «%1»</translation>
    </message>
    <message>
        <source>New touchpoints</source>
        <translation>Nuevos puntos de contacto</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Añadir carril</translation>
    </message>
    <message>
        <source>Unlock lane</source>
        <translation>Desbloquear carril</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>%1 - Throughline</source>
        <translation>%1 - Throughline</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapCanvas</name>
    <message>
        <source>Journey map</source>
        <translation>Mapa del recorrido</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapOverview</name>
    <message>
        <source>Overview of the map</source>
        <translation>Vista general del mapa</translation>
    </message>
    <message>
        <source>The whole map; click where you want to look</source>
        <translation>El mapa entero; haga clic donde quiera mirar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MappingPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A row per respondent</source>
        <translation>Una fila por persona</translation>
    </message>
    <message>
        <source>A row per response</source>
        <translation>Una fila por respuesta</translation>
    </message>
    <message>
        <source>A row per figure of a metric</source>
        <translation>Una fila por cifra de una métrica</translation>
    </message>
    <message>
        <source>The map of these touchpoints, or a new one</source>
        <translation>El mapa de estos puntos de contacto, o uno nuevo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Take what is new or changed</source>
        <translation>Tomar lo nuevo o cambiado</translation>
    </message>
    <message>
        <source>Replace the earlier import</source>
        <translation>Reemplazar la importación anterior</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>If it was imported before</source>
        <translation>Si ya se importó</translation>
    </message>
    <message>
        <source>What happens to an earlier import of the same survey</source>
        <translation>Qué ocurre con una importación anterior de la misma encuesta</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>How many people were asked, for the response rate</source>
        <translation>A cuántas personas se preguntó, para la tasa de respuesta</translation>
    </message>
    <message>
        <source>&amp;If imported before</source>
        <translation>Si &amp;ya se importó</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Quién habla</translation>
    </message>
    <message>
        <source>In&amp;vited</source>
        <translation>In&amp;vitados</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n more assumptions: the column Why says which to check.</source>
        <translation>
            <numerusform>%n suposición más: la columna Por qué dice qué revisar.</numerusform>
            <numerusform>%n suposiciones más: la columna Por qué dice cuáles revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as &amp;tickets...</source>
        <translation>Leer como &amp;tiques...</translation>
    </message>
    <message>
        <source>Read as tickets</source>
        <translation>Leer como tiques</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapsOverview</name>
    <message>
        <source>Maps overview</source>
        <translation>Vista general de mapas</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (see above)</source>
        <translation>%1 (véase arriba)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MetricsDialog</name>
    <message>
        <source>Metric values</source>
        <translation>Valores de métrica</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Número de casos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Keep values</source>
        <translation>Conservar valores</translation>
    </message>
    <message>
        <source>%1 Close again to leave without keeping.</source>
        <translation>%1 Cierre otra vez para salir sin conservar.</translation>
    </message>
    <message>
        <source>Draw a touchpoint first; values belong to one.</source>
        <translation>Dibuje antes un punto de contacto; los valores pertenecen a uno.</translation>
    </message>
    <message>
        <source>Periods are months (2026-03), quarters (2026-Q1), weeks (2026-W09), years or days. Cells of a spreadsheet can be pasted.</source>
        <translation>Los periodos son meses (2026-03), trimestres (2026-Q1), semanas (2026-W09), años o días. Se pueden pegar celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>The values are as they were.</source>
        <translation>Los valores están como estaban.</translation>
    </message>
    <message>
        <source>The values are kept.</source>
        <translation>Los valores se conservan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NameList</name>
    <message>
        <source>&amp;Becomes</source>
        <translation>&amp;Pasa a ser</translation>
    </message>
    <message>
        <source>No column names touchpoints yet.</source>
        <translation>Ninguna columna nombra aún puntos de contacto.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>En los datos</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Choose several to say together what becomes of them</source>
        <translation>Elija varios para decir juntos qué pasan a ser</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Una tarjeta nueva</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NoteHandle</name>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>The stage itself</source>
        <translation>La propia etapa</translation>
    </message>
    <message>
        <source>Move note...</source>
        <translation>Mover nota...</translation>
    </message>
    <message>
        <source>Drag it onto a touchpoint or a stage, or press for where it can go</source>
        <translation>Arrástrela a un punto de contacto o a una etapa, o pulse para ver adónde puede ir</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NotesList</name>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Vote (%1)</source>
        <translation>Votar (%1)</translation>
    </message>
    <message>
        <source>Vote for note</source>
        <translation>Votar la nota</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>Retirar voto</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>Resolver comentario</translation>
    </message>
    <message>
        <source>Reopen comment</source>
        <translation>Reabrir comentario</translation>
    </message>
    <message>
        <source>Change kind of note</source>
        <translation>Cambiar tipo de nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OpeningHoursForm</name>
    <message>
        <source>Count &amp;opening hours only</source>
        <translation>Contar solo las h&amp;oras de apertura</translation>
    </message>
    <message>
        <source>Count opening hours only</source>
        <translation>Contar solo las horas de apertura</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>00:00 is the end of the day</source>
        <translation>00:00 es el final del día</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>days, such as 2026-12-25; 2027-01-01</source>
        <translation>días, como 2026-12-25; 2027-01-01</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>The desk is open on no day: choose at least one under Opening hours.</source>
        <translation>No abre ningún día: elija al menos uno en Horas de apertura.</translation>
    </message>
    <message>
        <source>The desk closes before it opens: change one of the two under Opening hours.</source>
        <translation>Cierra antes de abrir: cambie una de las dos en Horas de apertura.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write closed days as 2026-12-25, with semicolons between them.</source>
        <translation>«%1» no es un día: escriba los días cerrados como 2026-12-25, separados por punto y coma.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OpportunitiesBoard</name>
    <message>
        <source>impact not judged</source>
        <translation>impacto no juzgado</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo %1</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Opportunities board</source>
        <translation>Tablero de oportunidades</translation>
    </message>
    <message>
        <source>Opportunities not taken up</source>
        <translation>Oportunidades sin retomar</translation>
    </message>
    <message>
        <source>Drag an action, or press Alt and an arrow key, to change its impact and effort. Enter shows its touchpoint.</source>
        <translation>Arrastre una acción, o pulse Alt y una flecha, para cambiar su impacto y esfuerzo. Intro muestra su punto de contacto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Esfuerzo: %1</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Impacto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up opportunity</source>
        <translation>Retomar oportunidad</translation>
    </message>
    <message>
        <source>Move action on the board</source>
        <translation>Mover acción en el tablero</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>ganancia %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Feedback whose card is gone</source>
        <translation>Opiniones cuya tarjeta ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Maps, stages and touchpoints will be listed here.</source>
        <translation>Aquí se listarán mapas, etapas y puntos de contacto.</translation>
    </message>
    <message>
        <source>Draw a map</source>
        <translation>Dibujar un mapa</translation>
    </message>
    <message>
        <source>Remove source...</source>
        <translation>Eliminar fuente...</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Import feedback...</source>
        <translation>Importar opiniones...</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Añadir punto de contacto</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Unplaced (%1)</source>
        <translation>Sin lugar (%1)</translation>
    </message>
    <message>
        <source>Show unplaced feedback...</source>
        <translation>Mostrar comentarios sin lugar...</translation>
    </message>
    <message>
        <source>Sources...</source>
        <translation>Fuentes...</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PanelDock</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>Plegar %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PanelLayout</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>&amp;Propiedades</translation>
    </message>
    <message>
        <source>I&amp;nsights</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Opiniones</translation>
    </message>
    <message>
        <source>&amp;Map only</source>
        <translation>Solo el &amp;mapa</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>To the fi&amp;elds of the selection</source>
        <translation>A los &amp;campos de la selección</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Aún sin opiniones</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PastePreview</name>
    <message>
        <source>A touchpoint for each &amp;line</source>
        <translation>Un punto de contacto por &amp;línea</translation>
    </message>
    <message>
        <source>A touchpoint for each &amp;cell</source>
        <translation>Un punto de contacto por &amp;celda</translation>
    </message>
    <message>
        <source>Outer items as &amp;stages, inner items as touchpoints</source>
        <translation>Elementos exteriores como &amp;etapas, interiores como puntos de contacto</translation>
    </message>
    <message>
        <source>&amp;Top row as stages, first column as lanes</source>
        <translation>&amp;Primera fila como etapas, primera columna como carriles</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste touchpoint</source>
        <translation>Pegar punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>Pegar %n punto de contacto</numerusform>
            <numerusform>Pegar %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>What comes onto the map</source>
        <translation>Lo que llega al mapa</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stages</source>
        <translation>
            <numerusform>%n etapa nueva</numerusform>
            <numerusform>%n etapas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lanes</source>
        <translation>
            <numerusform>%n carril nuevo</numerusform>
            <numerusform>%n carriles nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in lanes</source>
        <translation>
            <numerusform>%n texto en carriles</numerusform>
            <numerusform>%n textos en carriles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonaFeelings</name>
    <message>
        <source>Emotion of %1</source>
        <translation>Emoción de %1</translation>
    </message>
    <message>
        <source>Change emotion of a persona</source>
        <translation>Cambiar la emoción de una persona</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonaPhoto</name>
    <message>
        <source>Paste photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Qué muestra la foto</translation>
    </message>
    <message>
        <source>Choose photo...</source>
        <translation>Elegir foto...</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>Elegir foto</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Aún no hay foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation>Cambiar foto</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Describe photo</source>
        <translation>Describir la foto</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonasList</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Change personas of the map</source>
        <translation>Cambiar personas del mapa</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Whose journey it is: the personas of this workspace will be listed here.</source>
        <translation>De quién es el recorrido: aquí se enumerarán las personas de este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PickPopup</name>
    <message>
        <source>Type or pick</source>
        <translation>Escriba o elija</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Idioma (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Page size of reports</source>
        <translation>Tamaño de página de los informes</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % de casos</translation>
    </message>
    <message>
        <source>Event logs: leave out activities in less than</source>
        <translation>Registros de eventos: excluir actividades en menos de</translation>
    </message>
    <message>
        <source>Your name in comments</source>
        <translation>Su nombre en comentarios</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PresentRoom</name>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>Show the map on the whole screen, step by step</source>
        <translation>Mostrar el mapa en toda la pantalla, paso a paso</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>Presentar desde a&amp;quí</translation>
    </message>
    <message>
        <source>&amp;Copy as slide</source>
        <translation>Cop&amp;iar como diapositiva</translation>
    </message>
    <message>
        <source>A picture of 1920 by 1080 of the stage of the chosen card, or of the overview</source>
        <translation>Una imagen de 1920 por 1080 de la etapa de la tarjeta elegida, o de la vista general</translation>
    </message>
    <message>
        <source>Rehe&amp;arse...</source>
        <translation>Ensa&amp;yar...</translation>
    </message>
    <message>
        <source>Choose the steps and their order; lists what would be too small to read in the room</source>
        <translation>Elegir los pasos y su orden; muestra lo que sería demasiado pequeño para leerlo en la sala</translation>
    </message>
    <message>
        <source>Minutes...</source>
        <translation>Acta...</translation>
    </message>
    <message>
        <source>%1: too small: %2</source>
        <translation>%1: demasiado pequeño: %2</translation>
    </message>
    <message>
        <source>%1: cut: %2</source>
        <translation>%1: cortado: %2</translation>
    </message>
    <message>
        <source>Copied as a slide: %1</source>
        <translation>Copiado como diapositiva: %1</translation>
    </message>
    <message>
        <source>Choose the steps of the presentation</source>
        <translation>Elegir los pasos de la presentación</translation>
    </message>
    <message>
        <source>There is no map called &quot;%1&quot; in this file.</source>
        <translation>No hay ningún mapa llamado «%1» en este archivo.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>acta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Minutes saved as %1</source>
        <translation>Acta guardada como %1</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Abrir el acta</translation>
    </message>
    <message>
        <source>While presenting: %1</source>
        <translation>Al presentar: %1</translation>
    </message>
    <message>
        <source>Minutes of the &amp;workshop...</source>
        <translation>&amp;Acta del taller...</translation>
    </message>
    <message>
        <source>Writes what was taken down, voted and guessed while presenting this map since its last minutes</source>
        <translation>Escribe lo que se anotó, votó y estimó al presentar este mapa desde su última acta</translation>
    </message>
    <message numerus="yes">
        <source>%n things were taken down, voted or guessed.</source>
        <translation>
            <numerusform>%n cosa se anotó, votó o estimó.</numerusform>
            <numerusform>%n cosas se anotaron, votaron o estimaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken down on this map since its last minutes.</source>
        <translation>No se ha anotado nada en este mapa desde la última acta.</translation>
    </message>
    <message>
        <source>The file does not hold the state any more in which the workshop began: its minutes do not name the cards that were changed.</source>
        <translation>El archivo ya no guarda el estado en que empezó el taller: el acta no nombra las tarjetas cambiadas.</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Acta del taller</translation>
    </message>
    <message>
        <source>What the room gave stands in no file: this one cannot be written.</source>
        <translation>Lo que aportó la sala no está en ningún archivo: en este no se puede escribir.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>a half-typed note</source>
        <translation>una nota a medio escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden votes</source>
        <translation>
            <numerusform>%n voto oculto</numerusform>
            <numerusform>%n votos ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess of the room</source>
        <translation>una estimación de la sala</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A presentation of &quot;%1&quot; was left with %2.</source>
        <translation>Una presentación de «%1» quedó con: %2.</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>Seguir presentando</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What was half done was thrown away.</source>
        <translation>Lo que estaba a medias se ha descartado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PresenterScreen</name>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: quedan %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>Vista del orador</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>End workshop...</source>
        <translation>Terminar taller...</translation>
    </message>
    <message>
        <source>End workshop</source>
        <translation>Terminar taller</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>Agenda: a part in each line, its minutes last</source>
        <translation>Agenda: una parte por línea, con sus minutos al final</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>T starts the timer and the agenda</source>
        <translation>T inicia el cronómetro y la agenda</translation>
    </message>
    <message>
        <source>Kept in no file</source>
        <translation>En ningún archivo</translation>
    </message>
    <message>
        <source>End and save a copy...</source>
        <translation>Terminar y guardar una copia...</translation>
    </message>
    <message>
        <source>End and save a copy</source>
        <translation>Terminar y guardar una copia</translation>
    </message>
    <message>
        <source>The agenda is done</source>
        <translation>La agenda ha terminado</translation>
    </message>
    <message>
        <source>%1: %2 over; A goes on</source>
        <translation>%1: %2 de más; A continúa</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw away the votes or the guess that is begun</source>
        <translation>Descartar los votos o la estimación empezados</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PrivacyForm</name>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>As a hash</source>
        <translation>Como hash</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Store respondent keys</source>
        <translation>Guardar claves de las personas</translation>
    </message>
    <message>
        <source>Store comments</source>
        <translation>Guardar comentarios</translation>
    </message>
    <message>
        <source>Stored in the workspace: scores, days, segments, rejected cells</source>
        <translation>Se guarda en el espacio de trabajo: puntuaciones, días, segmentos, celdas rechazadas</translation>
    </message>
    <message>
        <source>, keys of respondents</source>
        <translation>, claves de las personas</translation>
    </message>
    <message>
        <source>, a hash of each key that is the same in every import of this workspace</source>
        <translation>, un hash de cada clave, igual en toda importación de este espacio de trabajo</translation>
    </message>
    <message>
        <source>, comments</source>
        <translation>, comentarios</translation>
    </message>
    <message>
        <source>Each response then counts as a customer of its own.</source>
        <translation>Cada respuesta cuenta entonces como un cliente propio.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuoteDialog</name>
    <message>
        <source>Make a quote</source>
        <translation>Hacer una cita</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>At touchpoint</source>
        <translation>En el punto de contacto</translation>
    </message>
    <message>
        <source>E-mail addresses and telephone numbers are covered. Names are not: read it once more before you approve it. Quotes are shown when you present and in reports.</source>
        <translation>Se cubren direcciones de correo y teléfonos. Los nombres no: léala otra vez antes de aprobarla. Las citas se muestran al presentar y en los informes.</translation>
    </message>
    <message>
        <source>Approve as quote</source>
        <translation>Aprobar como cita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReadingForm</name>
    <message>
        <source>Lower is better</source>
        <translation>Más bajo es mejor</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Failure at or under</source>
        <translation>Fallo hasta</translation>
    </message>
    <message>
        <source>Failure at or over</source>
        <translation>Fallo desde</translation>
    </message>
    <message>
        <source>The answers stay as they were imported; only how they are read changes</source>
        <translation>Las respuestas quedan como se importaron; solo cambia cómo se leen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RehearsalDialog</name>
    <message>
        <source>Rehearse</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Everything can be read from eight screen heights away.</source>
        <translation>Todo se lee a ocho alturas de pantalla de distancia.</translation>
    </message>
    <message>
        <source>These cannot be read by everybody in the room, or are cut:</source>
        <translation>Esto no lo puede leer toda la sala, o está cortado:</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Steps of the presentation, in their order; without a tick they are left out</source>
        <translation>Pasos de la presentación, en su orden; sin marca se omiten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReportDialog</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Mapa del recorrido</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Método y límites</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4, the map on one large page</source>
        <translation>A4, el mapa en una página grande</translation>
    </message>
    <message>
        <source>Write PDF...</source>
        <translation>Escribir PDF...</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>Escribir PDF</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Charts, as far as the data allow</source>
        <translation>Gráficos, hasta donde los datos lo permiten</translation>
    </message>
    <message>
        <source>What a point is worth, for the page of decisions</source>
        <translation>Lo que vale un punto, para la página de decisiones</translation>
    </message>
    <message>
        <source>Value of a point</source>
        <translation>Valor de un punto</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>In which terms</source>
        <translation>En qué términos</translation>
    </message>
    <message>
        <source>EUR a year, of 40,000 customers</source>
        <translation>EUR al año, de 40.000 clientes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Figures of the touchpoints</source>
        <translation>Cifras de los puntos de contacto</translation>
    </message>
    <message>
        <source>Figures and every response</source>
        <translation>Cifras y cada respuesta</translation>
    </message>
    <message>
        <source>As tables within the PDF. Figures that stand on fewer than ten responses are left out; responses go without customers and comments.</source>
        <translation>Como tablas dentro del PDF. Se omiten las cifras basadas en menos de diez respuestas; las respuestas van sin clientes ni comentarios.</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Cambios desde</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First responses that are attached</source>
        <translation>Primeras respuestas adjuntas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers go with the PDF, without customers and comments. The first:</source>
        <translation>
            <numerusform>%Ln respuesta va con el PDF, sin clientes ni comentarios. Las primeras:</numerusform>
            <numerusform>%Ln respuestas van con el PDF, sin clientes ni comentarios. Las primeras:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover telephone numbers and e-mail addresses</source>
        <translation>Cubrir números de teléfono y correos</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReportRoom</name>
    <message>
        <source>&amp;Report...</source>
        <translation>In&amp;forme...</translation>
    </message>
    <message>
        <source>Write the map and what the data say as a PDF</source>
        <translation>Escribir el mapa y lo que dicen los datos como PDF</translation>
    </message>
    <message>
        <source>Export p&amp;icture, slides or tables...</source>
        <translation>Exportar imagen, &amp;diapositivas o tablas...</translation>
    </message>
    <message>
        <source>Slides, a poster, a picture, a web page for screen readers, or a workbook</source>
        <translation>Diapositivas, un póster, una imagen, una página web para lectores de pantalla, o un libro</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primir...</translation>
    </message>
    <message>
        <source>Choose the pages and send them to a printer</source>
        <translation>Elegir las páginas y enviarlas a una impresora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Choose what the report holds</source>
        <translation>Elegir qué contiene el informe</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Informe guardado como %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Writing the report...</source>
        <translation>Escribiendo el informe...</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>Escribiendo %1...</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SheetsDialog</name>
    <message>
        <source>Choose sheets</source>
        <translation>Elegir hojas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several sheets. Each that you choose becomes a source of its own.</source>
        <translation>«%1» tiene varias hojas. Cada una que elija pasa a ser una fuente propia.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 (looks like answers)</source>
        <translation>%1 (parece contener respuestas)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Show</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Pantalla blanca</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Anotar %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message numerus="yes">
        <source>Count %n votes</source>
        <translation>
            <numerusform>Contar %n voto</numerusform>
            <numerusform>Contar %n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Vote: a digit for each vote</source>
        <translation>Votación: una cifra por voto</translation>
    </message>
    <message numerus="yes">
        <source>%n votes cast</source>
        <translation>
            <numerusform>%n voto emitido</numerusform>
            <numerusform>%n votos emitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>; hidden until you press V</source>
        <translation>; oculto hasta que pulse V</translation>
    </message>
    <message>
        <source>How is it at each step? Click to draw your guess; G lays the data over it.</source>
        <translation>¿Cómo va en cada paso? Haga clic para dibujar su estimación; G pone los datos encima.</translation>
    </message>
    <message>
        <source>Biggest surprise: %1. Guessed %2, measured %3 of 100.</source>
        <translation>Mayor sorpresa: %1. Estimado %2, medido %3 de 100.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing was taken down in this show that could be undone.</source>
        <translation>En esta presentación no se ha anotado nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, parado</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Temas aparcados</translation>
    </message>
    <message>
        <source>Agenda of the workshop</source>
        <translation>Agenda del taller</translation>
    </message>
    <message>
        <source>There is no opportunity or idea on this map to vote for.</source>
        <translation>En este mapa no hay oportunidad ni idea que votar.</translation>
    </message>
    <message>
        <source>Vote: a number, then Enter, for each vote</source>
        <translation>Votación: por cada voto un número y después Intro</translation>
    </message>
    <message>
        <source>The guess of the room</source>
        <translation>La estimación de la sala</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Nothing was measured on this map that could be guessed.</source>
        <translation>En este mapa no se ha medido nada que se pueda adivinar.</translation>
    </message>
    <message>
        <source>Kept in no file: this one cannot be written.</source>
        <translation>No está en ningún archivo: en este no se puede escribir.</translation>
    </message>
    <message>
        <source>This file cannot be written: what the room gives is shown and kept in no file. When the show ends, a copy can be saved with it.</source>
        <translation>En este archivo no se puede escribir: lo que aporta la sala se muestra y no se guarda en ningún archivo. Al terminar se puede guardar una copia con ello.</translation>
    </message>
    <message>
        <source>; kept in no file</source>
        <translation>; en ningún archivo</translation>
    </message>
    <message>
        <source>Nobody placed a guess. This is what was measured.</source>
        <translation>Nadie hizo una estimación. Esto es lo que se midió.</translation>
    </message>
    <message>
        <source>There is no %1 in this vote.</source>
        <translation>No hay ningún %1 en esta votación.</translation>
    </message>
    <message>
        <source>This show has no stage %1.</source>
        <translation>Esta presentación no tiene etapa %1.</translation>
    </message>
    <message>
        <source>Guessed by the room</source>
        <translation>Estimado por la sala</translation>
    </message>
    <message>
        <source>Measured, with its 95 % interval</source>
        <translation>Medido, con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Esc or Del again throws the guess away; G lays the data over it</source>
        <translation>Esc o Supr otra vez descarta la estimación; G le superpone los datos</translation>
    </message>
    <message>
        <source>There is no agenda.</source>
        <translation>No hay agenda.</translation>
    </message>
    <message>
        <source>Part of the agenda</source>
        <translation>Parte de la agenda</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>There are no votes and no guess to throw away.</source>
        <translation>No hay votos ni estimación que descartar.</translation>
    </message>
    <message numerus="yes">
        <source>Esc or Del again throws %n votes away; V counts them</source>
        <translation>
            <numerusform>Esc o Supr otra vez descarta %n voto; V lo cuenta</numerusform>
            <numerusform>Esc o Supr otra vez descarta %n votos; V los cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is done. A once more begins it anew, with all times at 0:00.</source>
        <translation>La agenda ha terminado. A otra vez la empieza de nuevo, con todos los tiempos a 0:00.</translation>
    </message>
    <message>
        <source>Begin the agenda anew</source>
        <translation>Empezar la agenda de nuevo</translation>
    </message>
    <message>
        <source>Del again throws the guess away that a show before this one left.</source>
        <translation>Supr otra vez descarta la estimación que dejó una presentación anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes thrown away.</source>
        <translation>
            <numerusform>%n voto descartado.</numerusform>
            <numerusform>%n votos descartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guess is thrown away.</source>
        <translation>La estimación se ha descartado.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ShowScreen</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SourceSheet</name>
    <message>
        <source>no days given</source>
        <translation>sin días indicados</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (%2 contestaron)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers at touchpoints</source>
        <translation>Respuestas en puntos de contacto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Sources...</source>
        <translation>Fuentes...</translation>
    </message>
    <message>
        <source>What was imported, what was rejected, and how it is read</source>
        <translation>Qué se importó, qué se rechazó y cómo se lee</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SourceTable</name>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (%2 contestaron)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SourcesDialog</name>
    <message>
        <source>Export rejected rows...</source>
        <translation>Exportar filas rechazadas...</translation>
    </message>
    <message>
        <source>Remove source...</source>
        <translation>Eliminar fuente...</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar cambios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre ella</translation>
    </message>
    <message>
        <source>How a column is read</source>
        <translation>Cómo se lee una columna</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>No se rechazó nada.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers fail, before %4.</source>
        <translation>%1: fallan %2 de %3 respuestas, antes %4.</translation>
    </message>
    <message>
        <source>%1 is read otherwise now.</source>
        <translation>%1 se lee ahora de otro modo.</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Exportar filas rechazadas</translation>
    </message>
    <message>
        <source> rejected.csv</source>
        <translation> rechazadas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Put back...</source>
        <translation>Recuperar...</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>The import whose place this one took comes back, as a snapshot has it</source>
        <translation>Vuelve la importación que esta sustituyó, como está en una copia de seguridad</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>ninguna otra</translation>
    </message>
</context>
<context>
    <name>throughline::ui::StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Guardando...</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtrado: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>throughline::ui::StepsRoom</name>
    <message>
        <source>Add step b&amp;efore</source>
        <translation>Añadir paso a&amp;ntes</translation>
    </message>
    <message>
        <source>Add step &amp;after</source>
        <translation>Añadir paso &amp;después</translation>
    </message>
    <message>
        <source>R&amp;ename step</source>
        <translation>R&amp;enombrar paso</translation>
    </message>
    <message>
        <source>Mo&amp;ve step earlier</source>
        <translation>Mover paso &amp;antes</translation>
    </message>
    <message>
        <source>Delete &amp;step</source>
        <translation>El&amp;iminar paso</translation>
    </message>
    <message>
        <source>New step on that side</source>
        <translation>Paso nuevo a ese lado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Ctrl+Mayús+Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Mover el paso</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Mayús+Izquierda, Derecha</translation>
    </message>
    <message>
        <source>M&amp;ove step later</source>
        <translation>Mo&amp;ver paso después</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Storage</name>
    <message>
        <source>Draw a map</source>
        <translation>Dibujar un mapa</translation>
    </message>
    <message>
        <source>Changes that could not be saved at once</source>
        <translation>Cambios que no se pudieron guardar al momento</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TargetsList</name>
    <message>
        <source>Add target</source>
        <translation>Añadir meta</translation>
    </message>
    <message>
        <source>Metric of the new target</source>
        <translation>Métrica de la meta nueva</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Cambiar meta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Change due date of target</source>
        <translation>Cambiar fecha límite de la meta</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Responsable de experiencia</translation>
    </message>
    <message>
        <source>Change experience owner</source>
        <translation>Cambiar responsable de experiencia</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Responsable servicio</translation>
    </message>
    <message>
        <source>Change service owner</source>
        <translation>Cambiar responsable de servicio</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Quitar meta</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ThemesDialog</name>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>In the list of responses, the key of a theme tags what is selected and takes the tag away again. Click a count for its responses.</source>
        <translation>En la lista de respuestas, la tecla de un tema etiqueta lo seleccionado y vuelve a quitar la etiqueta. Haga clic en un recuento para ver sus respuestas.</translation>
    </message>
    <message>
        <source>Themes by touchpoint</source>
        <translation>Temas por punto de contacto</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Eliminar tema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New theme %1</source>
        <translation>Tema nuevo %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>responses, and the share of failures</comment>
        <translation>%1, %2 con fallo</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TicketsDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importar tiques</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de tique</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Touchpoint of all</source>
        <translation>Punto de contacto de todos</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Choose when a ticket was opened, and when it was answered or solved. What the columns say is then shown here.</source>
        <translation>Elija cuándo se abrió un tique, y cuándo se respondió o resolvió. Lo que dicen las columnas se muestra entonces aquí.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>&amp;Horas de apertura</translation>
    </message>
    <message>
        <source>Take its place, keep months that this table lacks</source>
        <translation>Ocupar su lugar y conservar los meses que faltan en esta tabla</translation>
    </message>
    <message>
        <source>Replace the earlier import</source>
        <translation>Sustituir la importación anterior</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>What happens to earlier tickets of the same desk</source>
        <translation>Qué pasa con los tiques anteriores del mismo servicio</translation>
    </message>
    <message>
        <source>If it was imported before</source>
        <translation>Si ya se importó</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointFiguresView</name>
    <message>
        <source>Mean %1 on %2</source>
        <translation>Media %1 en %2</translation>
    </message>
    <message>
        <source>No mean: fewer than 10 responses</source>
        <translation>Sin media: menos de 10 respuestas</translation>
    </message>
    <message>
        <source>Failed %1; a failure is %2</source>
        <translation>Fallos %1; un fallo es %2</translation>
    </message>
    <message>
        <source>Drag: %1</source>
        <translation>Lastre: %1</translation>
    </message>
    <message>
        <source>Select one touchpoint to see its figures.</source>
        <translation>Seleccione un solo punto de contacto para ver sus cifras.</translation>
    </message>
    <message>
        <source>No feedback yet. Import feedback to see responses, mean, failures and drag here.</source>
        <translation>Aún no hay opiniones. Importe opiniones para ver aquí respuestas, media, fallos y lastre.</translation>
    </message>
    <message>
        <source>No feedback on this touchpoint.</source>
        <translation>No hay opiniones sobre este punto de contacto.</translation>
    </message>
    <message>
        <source>Baseline mean %1, from 0 (worst) to 100 (best)</source>
        <translation>Media del punto de partida %1, de 0 (peor) a 100 (mejor)</translation>
    </message>
    <message>
        <source>No feedback of its own.</source>
        <translation>Sin comentarios propios.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>responses and evidence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Baseline, from the touchpoint on another map whose feedback is shown here too: %1. It is where things stand, no result of this map.</source>
        <translation>Punto de partida, del punto de contacto de otro mapa cuyas respuestas se muestran también aquí: %1. Es la situación actual, no un resultado de este mapa.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointForm</name>
    <message>
        <source>Delivery</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Cambiar emoción</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>How well it is delivered (1 poor, 5 excellent)</source>
        <translation>Qué tan bien se hace (1 mal, 5 excelente)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin juzgar</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Juzgar %1</translation>
    </message>
    <message>
        <source>Answers the problems of</source>
        <translation>Responde a los problemas de</translation>
    </message>
    <message>
        <source>Change what it answers</source>
        <translation>Cambiar a qué responde</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Backstage: no customer is here, so what customers meet, expect and feel is not asked.</source>
        <translation>Trastienda: aquí no hay clientes; lo que viven, esperan y sienten no se pregunta.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointRoom</name>
    <message>
        <source>&amp;Proactive experience</source>
        <translation>&amp;Experiencia proactiva</translation>
    </message>
    <message>
        <source>Reactive &amp;service</source>
        <translation>&amp;Servicio reactivo</translation>
    </message>
    <message>
        <source>Emotion: %1</source>
        <translation>Emoción: %1</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Sin emoción</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Momento de la verdad</translation>
    </message>
    <message>
        <source>C&amp;hannel...</source>
        <translation>&amp;Canal...</translation>
    </message>
    <message>
        <source>&amp;Failure code...</source>
        <translation>Tipo de &amp;fallo...</translation>
    </message>
    <message>
        <source>&amp;Answers the problems of...</source>
        <translation>&amp;Responde a los problemas de...</translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation>Añadir &amp;nota...</translation>
    </message>
    <message>
        <source>Add co&amp;mment...</source>
        <translation>Añadir c&amp;omentario...</translation>
    </message>
    <message>
        <source>Of a touchpoint or a stage, to your colleagues</source>
        <translation>De un punto de contacto o una etapa, para sus colegas</translation>
    </message>
    <message>
        <source>Mo&amp;ve to stage...</source>
        <translation>Mo&amp;ver a la etapa...</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Cambiar canal</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Tipo de fallo</translation>
    </message>
    <message>
        <source>Change failure code</source>
        <translation>Cambiar tipo de fallo</translation>
    </message>
    <message>
        <source>Answers the problems of</source>
        <translation>Responde a los problemas de</translation>
    </message>
    <message>
        <source>Change what it answers</source>
        <translation>Cambiar a qué responde</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Mover a la etapa</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Mover punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Mover %n punto de contacto</numerusform>
            <numerusform>Mover %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Go to a touchpoint or a stage first: that is where comments are.</source>
        <translation>Vaya antes a un punto de contacto o una etapa: ahí es donde van los comentarios.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Comentario nuevo</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation>Cambiar momento de la verdad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is proactive; only service answers problems of others. Make it service first.</source>
        <translation>«%1» es proactivo; solo el servicio responde a problemas de otros. Conviértalo antes en servicio.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Unplaced</name>
    <message numerus="yes">
        <source>%n touchpoints deleted.</source>
        <translation>
            <numerusform>%n punto de contacto eliminado.</numerusform>
            <numerusform>%n puntos de contacto eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses stay under Unplaced.</source>
        <translation>
            <numerusform>%Ln respuesta queda en Sin lugar.</numerusform>
            <numerusform>%Ln respuestas quedan en Sin lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses are kept under Unplaced</source>
        <translation>
            <numerusform>%Ln respuesta se conserva en Sin lugar</numerusform>
            <numerusform>%Ln respuestas se conservan en Sin lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are kept under Unplaced</source>
        <translation>
            <numerusform>%n cifra se conserva en Sin lugar</numerusform>
            <numerusform>%n cifras se conservan en Sin lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as &quot;%2&quot;.</source>
        <translation>%1 como «%2».</translation>
    </message>
    <message>
        <source>Give them to this card</source>
        <translation>Dárselas a esta tarjeta</translation>
    </message>
    <message>
        <source>This card has answers of the same rows already. Choose another card, or draw one.</source>
        <translation>Esta tarjeta ya tiene respuestas de las mismas filas. Elija otra tarjeta, o dibuje una.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its feedback.</source>
        <translation>«%1» tiene sus opiniones.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
</context>
<context>
    <name>throughline::ui::UnplacedDialog</name>
    <message>
        <source>&amp;Give to this card</source>
        <translation>&amp;Dárselas a esta tarjeta</translation>
    </message>
    <message>
        <source>Unplaced feedback</source>
        <translation>Opiniones sin lugar</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>En los datos</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Give to this card</source>
        <translation>Dárselas a esta tarjeta</translation>
    </message>
    <message>
        <source>The cards of this feedback are gone. It counts nowhere until another card has it.</source>
        <translation>Las tarjetas de estas opiniones ya no están. No cuentan en ninguna parte hasta que otra tarjeta las tenga.</translation>
    </message>
    <message>
        <source>All feedback has its card.</source>
        <translation>Todas las opiniones tienen su tarjeta.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::VersionsDialog</name>
    <message>
        <source>Name version</source>
        <translation>Nombrar versión</translation>
    </message>
    <message>
        <source>Only versions with a name</source>
        <translation>Solo versiones con nombre</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Guardada el</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is the map as it is now. Choose an earlier version to see what changed since, or two to compare them.</source>
        <translation>Este es el mapa como está ahora. Elija una versión anterior para ver qué cambió desde entonces, o dos para compararlas.</translation>
    </message>
    <message>
        <source>Choose one version, or two to compare them.</source>
        <translation>Elija una versión, o dos para compararlas.</translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to now: %n changes</source>
        <translation>
            <numerusform>De la versión %1 hasta ahora: %n cambio</numerusform>
            <numerusform>De la versión %1 hasta ahora: %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to version %2: %n changes</source>
        <translation>
            <numerusform>De la versión %1 a la versión %2: %n cambio</numerusform>
            <numerusform>De la versión %1 a la versión %2: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Volver a la versión %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::VersionsRoom</name>
    <message>
        <source>&amp;Versions...</source>
        <translation>&amp;Versiones...</translation>
    </message>
    <message>
        <source>&amp;Bring in changes...</source>
        <translation>Incorporar cam&amp;bios...</translation>
    </message>
    <message>
        <source>Takes what a colleague changed in a copy of this file, card by card</source>
        <translation>Toma lo que un colega cambió en una copia de este archivo, tarjeta por tarjeta</translation>
    </message>
    <message>
        <source>Bring in changes</source>
        <translation>Incorporar cambios</translation>
    </message>
    <message>
        <source>Throughline workspaces (*.journey)</source>
        <translation>Espacios de trabajo de Throughline (*.journey)</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 no tiene nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>Bring in changes from %1</source>
        <translation>Incorporar cambios de %1</translation>
    </message>
    <message>
        <source>Changes of %1 are on the map</source>
        <translation>Los cambios de %1 están en el mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1 has nothing new; %n conflicts in which you kept yours stay settled.</source>
        <translation>
            <numerusform>%1 no tiene nada nuevo; %n conflicto en el que conservó lo suyo sigue resuelto.</numerusform>
            <numerusform>%1 no tiene nada nuevo; %n conflictos en los que conservó lo suyo siguen resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays; what %1 has there is not asked again</source>
        <translation>Queda lo suyo; lo que %1 tiene ahí no se pregunta otra vez</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ViewRoom</name>
    <message>
        <source>&amp;Preferences...</source>
        <translation>Aj&amp;ustes...</translation>
    </message>
    <message>
        <source>Only what was m&amp;easured</source>
        <translation>Solo lo m&amp;edido</translation>
    </message>
    <message>
        <source>Hides curves drawn by hand and emotions of touchpoints without feedback</source>
        <translation>Oculta curvas dibujadas a mano y emociones de puntos de contacto sin opiniones</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom al &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>A&amp;justar el mapa</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Ajustar la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>C&amp;urve of a persona...</source>
        <translation>C&amp;urva de una persona...</translation>
    </message>
    <message>
        <source>Shows the curve of one persona, or everybody&apos;s</source>
        <translation>Muestra la curva de una persona o las de todos</translation>
    </message>
    <message>
        <source>This map is about nobody yet: mark its personas in the inspector of the map.</source>
        <translation>Este mapa aún no trata de nadie: marque sus personas en el inspector del mapa.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Curve of a persona</source>
        <translation>Curva de una persona</translation>
    </message>
    <message>
        <source>Everybody&apos;s curve is shown.</source>
        <translation>Se muestran las curvas de todos.</translation>
    </message>
    <message>
        <source>Only the curve of %1 is shown.</source>
        <translation>Solo se muestra la curva de %1.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::WelcomePage</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Draw the journeys of your customers, attach what they say, and see where failures go with a lower score. Everything stays in one file on this computer.</source>
        <translation>Dibuje los recorridos de sus clientes, añada lo que dicen y vea dónde los fallos van con una puntuación más baja. Todo queda en un archivo en este equipo.</translation>
    </message>
    <message>
        <source>Draw a map</source>
        <translation>Dibujar un mapa</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importar opiniones</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Abrir el espacio de ejemplo</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Start with an empty map: stages across the top, touchpoints in them.</source>
        <translation>Empezar con un mapa vacío: etapas arriba, puntos de contacto dentro.</translation>
    </message>
    <message>
        <source>Bring in a survey or a ticket export (CSV, Excel and more) and draw the map from it.</source>
        <translation>Traer una encuesta o una exportación de tiques (CSV, Excel y más) y dibujar el mapa a partir de ella.</translation>
    </message>
    <message>
        <source>Look around in a finished map of a household that moves home, with made-up feedback.</source>
        <translation>Mirar un mapa terminado de un hogar que se muda, con opiniones inventadas.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios recientes</translation>
    </message>
    <message>
        <source>Workspaces that you open will be listed here.</source>
        <translation>Aquí estarán los espacios de trabajo que abra.</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Nuevo desde una plantilla</translation>
    </message>
</context>
<context>
    <name>throughline::ui::WhatIfBench</name>
    <message>
        <source>%1 % fixed</source>
        <translation>%1 % resuelto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Halve all</source>
        <translation>Mitad en todo</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>A la meta</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Move the sliders: how many of the failures would be fixed?</source>
        <translation>Mueva los controles: ¿cuántos de los fallos se resolverían?</translation>
    </message>
    <message>
        <source>&quot;To target&quot; leaves 5 % failures where a touchpoint has no target of its own.</source>
        <translation>«A la meta» deja un 5 % de fallos donde un punto de contacto no tiene objetivo propio.</translation>
    </message>
    <message>
        <source>If failures are the cause, about %1 together.</source>
        <translation>Si los fallos son la causa, cerca de %1 en conjunto.</translation>
    </message>
</context>
</TS>

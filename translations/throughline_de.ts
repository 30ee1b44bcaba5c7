<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgainWords</name>
    <message>
        <source>--again is update, replace or both</source>
        <translation>--again ist update, replace oder both</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>%1 arguments were given; wanted: throughline %2 %3</source>
        <translation>%1 Argumente wurden angegeben; erwartet: throughline %2 %3</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>; did you mean --%1</source>
        <translation>; meinten Sie --%1</translation>
    </message>
    <message>
        <source>A name is empty; wanted: throughline %1 %2</source>
        <translation>Ein Name ist leer; erwartet: throughline %1 %2</translation>
    </message>
    <message>
        <source>--%1 was given more than once</source>
        <translation>--%1 wurde mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>--%1 was given nothing</source>
        <translation>--%1 hat keinen Wert bekommen</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not &quot;%3&quot;</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2, nicht „%3“</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <source>New map</source>
        <translation>Neue Map</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Neue Spur</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Spur ausblenden</translation>
    </message>
    <message>
        <source>Lane “%1” hidden</source>
        <translation>Spur „%1“ ausgeblendet</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>Ausgeblendete Spuren einblenden</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Phase duplizieren</translation>
    </message>
    <message>
        <source>Duplicate touchpoint</source>
        <translation>Kontaktpunkt duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt duplizieren</numerusform>
            <numerusform>%n Kontaktpunkte duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Kontaktpunkt löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt löschen</numerusform>
            <numerusform>%n Kontaktpunkte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 touchpoint deleted</source>
        <translation>1 Kontaktpunkt gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints deleted</source>
        <translation>
            <numerusform>%n Kontaktpunkt gelöscht</numerusform>
            <numerusform>%n Kontaktpunkte gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Phase löschen</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>Phase „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Lane “%1” deleted</source>
        <translation>Spur „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Cut map</source>
        <translation>Map ausschneiden</translation>
    </message>
    <message>
        <source>Map “%1” cut</source>
        <translation>Map „%1“ ausgeschnitten</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Emotion setzen</translation>
    </message>
    <message>
        <source>Remove emotion</source>
        <translation>Emotion entfernen</translation>
    </message>
    <message>
        <source>Mark as service</source>
        <translation>Als Service kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as proactive</source>
        <translation>Als proaktiv kennzeichnen</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt verschieben</numerusform>
            <numerusform>%n Kontaktpunkte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
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
        <translation>wer antwortet, unterscheidet sich von denen, die nicht antworten</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1, %2 to %3; %4.</source>
        <translation>%1, %2 bis %3; %4.</translation>
    </message>
    <message>
        <source>This may be too high, because a bad mood lowers both ratings; it may be too low, where customers who suffered did not answer. It is not a forecast.</source>
        <translation>Der Wert kann zu hoch sein, weil schlechte Stimmung beide Bewertungen senkt; er kann zu niedrig sein, wenn betroffene Kunden nicht geantwortet haben. Er ist keine Prognose.</translation>
    </message>
    <message>
        <source>Each customer is compared with themselves: that takes a customer&apos;s lasting mood out, not the mood of the day.</source>
        <translation>Jeder Kunde wird mit sich selbst verglichen: Das rechnet seine dauerhafte Stimmung heraus, nicht die Stimmung des Tages.</translation>
    </message>
    <message>
        <source>Of several that are named, the largest of many estimates is usually too large.</source>
        <translation>Werden mehrere genannt, ist die größte von vielen Schätzungen meist zu groß.</translation>
    </message>
    <message>
        <source>Probable links: %1 of %2 touchpoints looked at; by chance alone about one in twenty would look like this.</source>
        <translation>Wahrscheinliche Zusammenhänge: %1 von %2 untersuchten Kontaktpunkten; allein durch Zufall sähe etwa einer von zwanzig so aus.</translation>
    </message>
    <message>
        <source>Failures at %1 go with a higher score. Is 1 the best answer there? Then turn the scale.</source>
        <translation>Fehler bei %1 gehen mit einer höheren Bewertung einher. Ist dort 1 die beste Antwort? Dann drehen Sie die Skala um.</translation>
    </message>
    <message>
        <source>Adjusted for %1.</source>
        <translation>Bereinigt um %1.</translation>
    </message>
    <message>
        <source>Touchpoints and overall score were asked apart, on different days.</source>
        <translation>Kontaktpunkte und Gesamtbewertung wurden getrennt erfragt, an verschiedenen Tagen.</translation>
    </message>
    <message>
        <source>Failures at %1 were recorded, but are not known to come before the overall score.</source>
        <translation>Fehler bei %1 wurden erfasst; ob sie vor der Gesamtbewertung lagen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The drag is of the %1 overall scores that have answers at these touchpoints; their mean is %2, that of all %3 is %4.</source>
        <translation>Der Abzug gilt für die %1 Gesamtbewertungen mit Antworten zu diesen Kontaktpunkten; ihr Mittelwert ist %2, der aller %3 ist %4.</translation>
    </message>
    <message>
        <source>These two differ by more than chance: a customer&apos;s lasting mood colours both ratings, so trust the comparison of customers with themselves more.</source>
        <translation>Beide Zahlen unterscheiden sich stärker als durch Zufall: Die dauerhafte Stimmung eines Kunden färbt beide Bewertungen; verlassen Sie sich eher auf den Vergleich der Kunden mit sich selbst.</translation>
    </message>
    <message>
        <source>Every answer failed at %1: the target stands in for answers that did not.</source>
        <translation>Bei %1 ist jede Antwort ein Fehler: Der Zielwert steht für die Antworten ohne Fehler.</translation>
    </message>
    <message>
        <source>Every answer failed at %1 and there is no target to compare with: it counts as 0, not because it weighs nothing.</source>
        <translation>Bei %1 ist jede Antwort ein Fehler, und es gibt keinen Zielwert zum Vergleich: Das zählt als 0, aber nicht, weil es nichts wiegt.</translation>
    </message>
    <message>
        <source>Fewer than 10 answers at %1: too few to say anything of it.</source>
        <translation>Weniger als 10 Antworten bei %1: zu wenige für eine Aussage.</translation>
    </message>
    <message>
        <source>These are associations, adjusted for the other failures on this map. They are the expected gain only if the failure is the reason for the lower score.</source>
        <translation>Das sind Zusammenhänge, bereinigt um die anderen Fehler auf dieser Map. Den erwarteten Zugewinn geben sie nur an, wenn der Fehler der Grund für die niedrigere Bewertung ist.</translation>
    </message>
    <message>
        <source>Failure and overall score are ratings by the same person: a bad mood lowers both.</source>
        <translation>Fehler und Gesamtbewertung stammen von derselben Person: Schlechte Stimmung senkt beides.</translation>
    </message>
    <message>
        <source>Touchpoints left out: %1.</source>
        <translation>Ausgelassene Kontaktpunkte: %1.</translation>
    </message>
    <message>
        <source>%1 of the overall scores have no feedback on a touchpoint.</source>
        <translation>%1 der Gesamtbewertungen haben kein Feedback zu einem Kontaktpunkt.</translation>
    </message>
    <message>
        <source>What counts as a failure is set for each touchpoint; the rule stands in the table.</source>
        <translation>Was als Fehler gilt, ist je Kontaktpunkt festgelegt; die Regel steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Rows that are equal in everything: %1.</source>
        <translation>Zeilen, die in allem gleich sind: %1.</translation>
    </message>
    <message>
        <source>%1 fail together and cannot be separated.</source>
        <translation>%1 haben gemeinsam Fehler und lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>Counted on −100, 0 and +100 for each response, so the sums are exact NPS points.</source>
        <translation>Jede Rückmeldung zählt −100, 0 oder +100; die Summen sind daher genaue NPS-Punkte.</translation>
    </message>
    <message>
        <source>Counted in points of the overall score&apos;s own scale.</source>
        <translation>Gezählt in Punkten der Skala der Gesamtbewertung.</translation>
    </message>
    <message>
        <source>Counted in points of the overall score&apos;s own scale, %1 to %2.</source>
        <translation>Gezählt in Punkten der Skala der Gesamtbewertung, %1 bis %2.</translation>
    </message>
    <message>
        <source>A failed response is low by definition, so this says how much failures weigh in the index, not what they do to loyalty.</source>
        <translation>Eine Rückmeldung mit Fehler ist per Definition niedrig; dies zeigt also, wie schwer Fehler im Index wiegen, nicht, was sie mit der Kundentreue machen.</translation>
    </message>
    <message>
        <source>Survey weights are used; the weighted responses are worth %1 unweighted ones.</source>
        <translation>Umfragegewichte werden verwendet; die gewichteten Rückmeldungen zählen so viel wie %1 ungewichtete.</translation>
    </message>
    <message>
        <source>Answers without a score (blank, &quot;not applicable&quot;) are taken as &quot;not reached&quot;. Taken as &quot;no answer&quot; they would leave %1 of %2 responses out; too few would be left for a drag of the same touchpoints.</source>
        <translation>Antworten ohne Wert (leer, „nicht zutreffend“) sind als „nicht erreicht“ gewertet. Als „keine Antwort“ gewertet, fielen %1 von %2 Rückmeldungen weg; für einen Abzug derselben Kontaktpunkte blieben zu wenige.</translation>
    </message>
    <message numerus="yes">
        <source>Based on %Ln answers; whether some come from the same customer is not known</source>
        <translation>
            <numerusform>Grundlage: %Ln Antwort</numerusform>
            <numerusform>Grundlage: %Ln Antworten; ob einige vom selben Kunden stammen, ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Based on %1</source>
        <comment>responses from customers</comment>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>Within the values of &quot;%1&quot; failures go with %2, not %3: look at each by itself, or adjust for it.</source>
        <translation>Abzug innerhalb der Werte von „%1“: %2, nicht %3. Betrachten Sie jeden Wert für sich, oder bereinigen Sie danach.</translation>
    </message>
    <message>
        <source>Answers without a score (blank, &quot;not applicable&quot;) are taken as &quot;not reached&quot;. Taken as &quot;no answer&quot; they would leave %1 of %2 responses out, and failures would go with %3, not %4.</source>
        <translation>Antworten ohne Wert (leer, „nicht zutreffend“) sind als „nicht erreicht“ gewertet. Als „keine Antwort“ gewertet, fielen %1 von %2 Rückmeldungen weg; der Abzug wäre %3, nicht %4.</translation>
    </message>
    <message>
        <source>Compared between customers, failures go with %1.</source>
        <translation>Abzug im Vergleich zwischen Kunden: %1.</translation>
    </message>
    <message>
        <source>%1 fail together and cannot be separated; jointly they go with %2.</source>
        <translation>%1 haben gemeinsam Fehler und lassen sich nicht trennen; Abzug zusammen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses are left out because a touchpoint that was reached was not rated.</source>
        <translation>
            <numerusform>%Ln Rückmeldung bleibt außen vor, weil ein erreichter Kontaktpunkt nicht bewertet wurde.</numerusform>
            <numerusform>%Ln Rückmeldungen bleiben außen vor, weil ein erreichter Kontaktpunkt nicht bewertet wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellClipWords</name>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Cut cell</source>
        <translation>Zelle ausschneiden</translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation>Zelle leeren</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>Paste cell</source>
        <translation>Zelle einfügen</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
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
        <translation>Erledigte Maßnahmen</translation>
    </message>
    <message>
        <source>Have the actions kept their promise?</source>
        <translation>Haben die Maßnahmen gehalten, was sie versprachen?</translation>
    </message>
    <message>
        <source>This needs a done action with the day on which it took effect, and dated overall scores before and after that day.</source>
        <translation>Dafür braucht es eine erledigte Maßnahme mit dem Tag, ab dem sie wirkte, und datierte Gesamtbewertungen vor und nach diesem Tag.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Scores before</source>
        <translation>Bewertungen vorher</translation>
    </message>
    <message>
        <source>Scores after</source>
        <translation>Bewertungen nachher</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Zugewinn</translation>
    </message>
    <message>
        <source>Failures before</source>
        <translation>Fehler vorher</translation>
    </message>
    <message>
        <source>Failures after</source>
        <translation>Fehler nachher</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>Was die Daten sagen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>No evidence of change</source>
        <translation>Keine Änderung belegt</translation>
    </message>
    <message>
        <source>Better than chance allows</source>
        <translation>Besser als durch Zufall</translation>
    </message>
    <message>
        <source>Worse than chance allows</source>
        <translation>Schlechter als durch Zufall</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Maßnahme erledigt</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>Zugewinn %1</translation>
    </message>
    <message>
        <source>Too few scores before or after</source>
        <translation>Zu wenige Bewertungen vorher oder nachher</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>nichts wurde versprochen</translation>
    </message>
    <message>
        <source>the promise cannot be judged</source>
        <translation>das Versprechen lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>within the interval</source>
        <translation>innerhalb des Intervalls</translation>
    </message>
    <message>
        <source>the gain is smaller than that</source>
        <translation>der Zugewinn ist kleiner</translation>
    </message>
    <message>
        <source>the gain is larger than that</source>
        <translation>der Zugewinn ist größer</translation>
    </message>
    <message>
        <source>%1, done on %2: too few scores to tell (%3 before, %4 after; 10 are needed in both).</source>
        <translation>%1, erledigt am %2: zu wenige Bewertungen für eine Aussage (%3 vorher, %4 nachher; je 10 sind nötig).</translation>
    </message>
    <message>
        <source>The days after against as many before: other things changed in that time too, so this is no proof of a cause.</source>
        <translation>Verglichen werden die Tage danach mit ebenso vielen davor: In dieser Zeit änderte sich auch anderes, daher ist dies kein Beweis einer Ursache.</translation>
    </message>
    <message>
        <source>%1: done on %2.</source>
        <translation>%1: erledigt am %2.</translation>
    </message>
    <message>
        <source>Why it is empty</source>
        <translation>Warum es leer ist</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed of reached</source>
        <translation>Fehler von Erreichten</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Failure share</source>
        <translation>Fehleranteil</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Bis hierher</translation>
    </message>
    <message>
        <source>Share of all failures</source>
        <translation>Anteil an allen Fehlern</translation>
    </message>
    <message>
        <source>All fixed</source>
        <translation>Alle behoben</translation>
    </message>
    <message>
        <source>Half fixed</source>
        <translation>Hälfte behoben</translation>
    </message>
    <message>
        <source>Down to 5 %</source>
        <translation>Auf 5 % gesenkt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Points per failing customer</source>
        <translation>Punkte je Kunde mit Fehler</translation>
    </message>
    <message>
        <source>Failed of all</source>
        <translation>Fehler von allen</translation>
    </message>
    <message>
        <source>Share (LMG)</source>
        <translation>Anteil (LMG)</translation>
    </message>
    <message>
        <source>Relative weight (Johnson)</source>
        <translation>Relatives Gewicht (Johnson)</translation>
    </message>
    <message>
        <source>Low ratings</source>
        <translation>Niedrige Bewertungen</translation>
    </message>
    <message>
        <source>High ratings</source>
        <translation>Hohe Bewertungen</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asymmetrie</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Recovered share</source>
        <translation>Anteil behoben</translation>
    </message>
    <message>
        <source>If all were recovered</source>
        <translation>Wenn alle behoben würden</translation>
    </message>
    <message>
        <source>Mean overall score</source>
        <translation>Mittlere Gesamtbewertung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Overall scores</source>
        <translation>Gesamtbewertungen</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Proactive drag</source>
        <translation>Abzug proaktiv</translation>
    </message>
    <message>
        <source>Service drag</source>
        <translation>Abzug Service</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Proactive contacts</source>
        <translation>Proaktive Kontakte</translation>
    </message>
    <message>
        <source>Service contacts</source>
        <translation>Servicekontakte</translation>
    </message>
    <message>
        <source>Proactive touchpoints</source>
        <translation>Proaktive Kontaktpunkte</translation>
    </message>
    <message>
        <source>Service touchpoints</source>
        <translation>Service-Kontaktpunkte</translation>
    </message>
    <message>
        <source>Service share</source>
        <translation>Serviceanteil</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Judged, 1 to 5</source>
        <translation>Beurteilt, 1 bis 5</translation>
    </message>
    <message>
        <source>Touchpoints judged</source>
        <translation>Beurteilte Kontaktpunkte</translation>
    </message>
    <message>
        <source>Rated there, 0 to 100</source>
        <translation>Dort bewertet, 0 bis 100</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Verantwortlich (Service)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Difference from the others</source>
        <translation>Abstand zu den anderen</translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation>p, korrigiert</translation>
    </message>
    <message>
        <source>Scores after a failure</source>
        <translation>Bewertungen nach einem Fehler</translation>
    </message>
    <message>
        <source>Later loss</source>
        <translation>Späterer Verlust</translation>
    </message>
    <message>
        <source>Failure begins</source>
        <translation>Fehlerschwelle</translation>
    </message>
    <message>
        <source>Worst three</source>
        <translation>Schwächste drei</translation>
    </message>
    <message>
        <source>Total drag</source>
        <translation>Gesamtabzug</translation>
    </message>
    <message>
        <source>Drawn, −2 to +2</source>
        <translation>Gezeichnet, −2 bis +2</translation>
    </message>
    <message>
        <source>Answers before</source>
        <translation>Antworten vorher</translation>
    </message>
    <message>
        <source>Answers after</source>
        <translation>Antworten nachher</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>Änderung, Prozentpunkte</translation>
    </message>
    <message>
        <source>Before to after</source>
        <translation>Vorher bis nachher</translation>
    </message>
    <message>
        <source>Service of all</source>
        <translation>Service von allen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>limits of chance %1</source>
        <translation>Zufallsgrenzen %1</translation>
    </message>
    <message>
        <source>NPS points</source>
        <translation>NPS-Punkte</translation>
    </message>
    <message>
        <source>%1, percentage points</source>
        <translation>%1, Prozentpunkte</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Index of all feedback, 0 to 100</source>
        <translation>Index allen Feedbacks, 0 bis 100</translation>
    </message>
    <message>
        <source>Responses that failed, %</source>
        <translation>Rückmeldungen mit Fehler, %</translation>
    </message>
    <message>
        <source>Higher overall score, %1</source>
        <translation>Höhere Gesamtbewertung, %1</translation>
    </message>
    <message>
        <source>Share of all failures, %</source>
        <translation>Anteil an allen Fehlern, %</translation>
    </message>
    <message>
        <source>Share of the differences between scores, %</source>
        <translation>Anteil an den Bewertungsunterschieden, %</translation>
    </message>
    <message>
        <source>Performance: mean rating, 0 to 100</source>
        <translation>Leistung: mittlere Bewertung, 0 bis 100</translation>
    </message>
    <message>
        <source>Importance: share of the score, %</source>
        <translation>Wichtigkeit: Anteil an der Bewertung, %</translation>
    </message>
    <message>
        <source>Lost by each failing customer, %1</source>
        <translation>Verlust je Kunde mit Fehler, %1</translation>
    </message>
    <message>
        <source>Customers who failed here, % of all</source>
        <translation>Kunden mit Fehler hier, % von allen</translation>
    </message>
    <message>
        <source>Change of the overall score, %1</source>
        <translation>Änderung, %1</translation>
    </message>
    <message>
        <source>Failures that were recovered, %</source>
        <translation>Behobene Fehler, %</translation>
    </message>
    <message>
        <source>Drag, %1</source>
        <translation>Abzug, %1</translation>
    </message>
    <message>
        <source>Score given: %1</source>
        <translation>Vergebene Bewertung: %1</translation>
    </message>
    <message>
        <source>Responses, %</source>
        <translation>Rückmeldungen, %</translation>
    </message>
    <message>
        <source>Mean rating, 0 (worst) to 100 (best)</source>
        <translation>Mittlere Bewertung, 0 (am schlechtesten) bis 100 (am besten)</translation>
    </message>
    <message>
        <source>Contacts of the stage, %</source>
        <translation>Kontakte der Phase, %</translation>
    </message>
    <message>
        <source>Touchpoints of the stage, %</source>
        <translation>Kontaktpunkte der Phase, %</translation>
    </message>
    <message>
        <source>1 (poor) to 5 (excellent)</source>
        <translation>1 (schlecht) bis 5 (sehr gut)</translation>
    </message>
    <message>
        <source>Of the target, %</source>
        <translation>Vom Zielwert, %</translation>
    </message>
    <message>
        <source>Lower proactive scores in the next 30 days, points of 0 to 100</source>
        <translation>Niedrigere proaktive Bewertungen in den nächsten 30 Tagen, Punkte von 0 bis 100</translation>
    </message>
    <message>
        <source>Without failures</source>
        <translation>Ohne Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller proactive touchpoints</source>
        <translation>
            <numerusform>%n kleinerer proaktiver Kontaktpunkt</numerusform>
            <numerusform>%n kleinere proaktive Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller service touchpoints</source>
        <translation>
            <numerusform>%n kleinerer Service-Kontaktpunkt</numerusform>
            <numerusform>%n kleinere Service-Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>Observed (n = %1)</source>
        <translation>Beobachtet (n = %1)</translation>
    </message>
    <message>
        <source>Index (n = %1)</source>
        <translation>Index (n = %1)</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No clear link</source>
        <translation>Kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>Few responses</source>
        <translation>Wenige Rückmeldungen</translation>
    </message>
    <message>
        <source>Interval holds 0</source>
        <translation>Intervall enthält 0</translation>
    </message>
    <message>
        <source>Half of the failures fixed</source>
        <translation>Hälfte der Fehler behoben</translation>
    </message>
    <message>
        <source>Equal drag</source>
        <translation>Gleicher Abzug</translation>
    </message>
    <message>
        <source>All up to here</source>
        <translation>Alle bis hierher</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Limits of chance</source>
        <translation>Zufallsgrenzen</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Übliches Niveau</translation>
    </message>
    <message>
        <source>Low ratings (penalty)</source>
        <translation>Niedrige Bewertungen (Abzug)</translation>
    </message>
    <message>
        <source>High ratings (reward)</source>
        <translation>Hohe Bewertungen (Bonus)</translation>
    </message>
    <message>
        <source>Fewer than 10 answers</source>
        <translation>Weniger als 10 Antworten</translation>
    </message>
    <message>
        <source>The stronger the colour, the more answers failed</source>
        <translation>Je kräftiger die Farbe, desto mehr Antworten mit Fehler</translation>
    </message>
    <message>
        <source>Promoters (9, 10)</source>
        <translation>Promotoren (9, 10)</translation>
    </message>
    <message>
        <source>Passives (7, 8)</source>
        <translation>Passive (7, 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Kritiker (0 bis 6)</translation>
    </message>
    <message>
        <source>Rated by customers</source>
        <translation>Von Kunden bewertet</translation>
    </message>
    <message>
        <source>Drawn by the team</source>
        <translation>Vom Team gezeichnet</translation>
    </message>
    <message>
        <source>Rated by customers, put on 1 to 5</source>
        <translation>Von Kunden bewertet, auf 1 bis 5 umgerechnet</translation>
    </message>
    <message>
        <source>Important and weak</source>
        <translation>Wichtig und schwach</translation>
    </message>
    <message>
        <source>Important and strong</source>
        <translation>Wichtig und stark</translation>
    </message>
    <message>
        <source>Less important, weak</source>
        <translation>Weniger wichtig, schwach</translation>
    </message>
    <message>
        <source>Less important, strong</source>
        <translation>Weniger wichtig, stark</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Ziel verfehlt</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>worse than chance allows</source>
        <translation>schlechter als durch Zufall</translation>
    </message>
    <message>
        <source>better than chance allows</source>
        <translation>besser als durch Zufall</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Selbstverständlich</translation>
    </message>
    <message>
        <source>Delights</source>
        <translation>Begeistert</translation>
    </message>
    <message>
        <source>No clear reading</source>
        <translation>Keine klare Deutung</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>One answer lower: fewer fail</source>
        <translation>Eine Antwort tiefer: weniger Fehler</translation>
    </message>
    <message>
        <source>One answer higher: more fail</source>
        <translation>Eine Antwort höher: mehr Fehler</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>All failures recovered</source>
        <translation>Alle Fehler behoben</translation>
    </message>
    <message>
        <source>A failure not recovered</source>
        <translation>Ein Fehler nicht behoben</translation>
    </message>
    <message>
        <source>Failed, then service was fine</source>
        <translation>Fehler, Service danach gut</translation>
    </message>
    <message>
        <source>Failed, and service failed too</source>
        <translation>Fehler, auch beim Service</translation>
    </message>
    <message>
        <source>Failed, no service contact</source>
        <translation>Fehler, kein Servicekontakt</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <source>Both halves of the drag</source>
        <translation>Beide Hälften des Abzugs</translation>
    </message>
    <message>
        <source>Failures at %1</source>
        <translation>Fehler bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag by touchpoint</source>
        <translation>Abzug je Kontaktpunkt</translation>
    </message>
    <message>
        <source>What drags the overall score down?</source>
        <translation>Was drückt die Gesamtbewertung?</translation>
    </message>
    <message>
        <source>What failures weigh in the index</source>
        <translation>Was Fehler im Index wiegen</translation>
    </message>
    <message>
        <source>What do failures weigh in all ratings?</source>
        <translation>Was wiegen Fehler in allen Bewertungen?</translation>
    </message>
    <message>
        <source>What fixing would give</source>
        <translation>Was Beheben brächte</translation>
    </message>
    <message>
        <source>What would fixing failures give?</source>
        <translation>Was brächte es, Fehler zu beheben?</translation>
    </message>
    <message>
        <source>Impact of failures</source>
        <translation>Gewicht der Fehler</translation>
    </message>
    <message>
        <source>Frequent failures or grave ones?</source>
        <translation>Häufige Fehler oder schwere?</translation>
    </message>
    <message>
        <source>Drivers of the overall score</source>
        <translation>Treiber der Gesamtbewertung</translation>
    </message>
    <message>
        <source>What do the differences between scores go with?</source>
        <translation>Womit gehen die Bewertungsunterschiede einher?</translation>
    </message>
    <message>
        <source>Importance and performance</source>
        <translation>Wichtigkeit und Leistung</translation>
    </message>
    <message>
        <source>What matters and is done badly?</source>
        <translation>Was ist wichtig und läuft schlecht?</translation>
    </message>
    <message>
        <source>Penalty and reward</source>
        <translation>Abzug und Bonus</translation>
    </message>
    <message>
        <source>What is taken for granted, what delights?</source>
        <translation>Was ist selbstverständlich, was begeistert?</translation>
    </message>
    <message>
        <source>Recovery after failures</source>
        <translation>Erholung nach Fehlern</translation>
    </message>
    <message>
        <source>Are failures put right, and does it help?</source>
        <translation>Werden Fehler behoben, und hilft es?</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How do things go over time?</source>
        <translation>Wie entwickelt es sich?</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Zwei Zeiträume im Vergleich</translation>
    </message>
    <message>
        <source>What has changed since?</source>
        <translation>Was hat sich seither geändert?</translation>
    </message>
    <message>
        <source>Failures by stage and channel</source>
        <translation>Fehler nach Phase und Kanal</translation>
    </message>
    <message>
        <source>Where and in which channel does it fail?</source>
        <translation>Wo und in welchem Kanal treten Fehler auf?</translation>
    </message>
    <message>
        <source>Where most failures are</source>
        <translation>Wo die meisten Fehler sind</translation>
    </message>
    <message>
        <source>Which few touchpoints hold most failures?</source>
        <translation>Welche wenigen Kontaktpunkte haben die meisten Fehler?</translation>
    </message>
    <message>
        <source>Distribution of the overall score</source>
        <translation>Verteilung der Gesamtbewertung</translation>
    </message>
    <message>
        <source>Who gives which score?</source>
        <translation>Wer bewertet wie?</translation>
    </message>
    <message>
        <source>Experience by stage</source>
        <translation>Erlebnis nach Phasen</translation>
    </message>
    <message>
        <source>Where does the journey go down?</source>
        <translation>Wo fällt die Journey ab?</translation>
    </message>
    <message>
        <source>Balance of experience and service</source>
        <translation>Balance von Erlebnis und Service</translation>
    </message>
    <message>
        <source>How much is service that repairs?</source>
        <translation>Wie viel Service repariert nur?</translation>
    </message>
    <message>
        <source>Components scorecard</source>
        <translation>Komponenten im Überblick</translation>
    </message>
    <message>
        <source>Which component is weak?</source>
        <translation>Welche Komponente ist schwach?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Are we on target?</source>
        <translation>Sind wir im Ziel?</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>Kennzahlen im Verlauf</translation>
    </message>
    <message>
        <source>How do the metrics go?</source>
        <translation>Wie entwickeln sich die Kennzahlen?</translation>
    </message>
    <message>
        <source>Segments compared</source>
        <translation>Segmente im Vergleich</translation>
    </message>
    <message>
        <source>Who suffers?</source>
        <translation>Wen trifft es?</translation>
    </message>
    <message>
        <source>Carry-over of service failures</source>
        <translation>Nachwirkung von Servicefehlern</translation>
    </message>
    <message>
        <source>Do service failures spoil what comes after?</source>
        <translation>Verderben Servicefehler, was danach kommt?</translation>
    </message>
    <message>
        <source>Robustness of the finding</source>
        <translation>Belastbarkeit des Befunds</translation>
    </message>
    <message>
        <source>Does the finding hold, and what to ask next?</source>
        <translation>Hält der Befund, und was fragt man als Nächstes?</translation>
    </message>
    <message>
        <source>Failures by touchpoint</source>
        <translation>Fehler je Kontaktpunkt</translation>
    </message>
    <message>
        <source>How often does each touchpoint fail?</source>
        <translation>Wie oft treten an jedem Kontaktpunkt Fehler auf?</translation>
    </message>
    <message>
        <source>There is no feedback on this map&apos;s touchpoints. Import feedback to see this.</source>
        <translation>Zu den Kontaktpunkten dieser Map gibt es kein Feedback. Importieren Sie Feedback, um dies zu sehen.</translation>
    </message>
    <message>
        <source>This needs an overall score for the whole journey. Ask one overall question, and import its answers with the same customer column.</source>
        <translation>Dafür braucht es eine Gesamtbewertung der ganzen Journey. Stellen Sie eine Gesamtfrage, und importieren Sie die Antworten mit derselben Kundenspalte.</translation>
    </message>
    <message>
        <source>Overall scores and feedback share no customers. Import both with the same customer column.</source>
        <translation>Gesamtbewertungen und Feedback haben keine gemeinsamen Kunden. Importieren Sie beides mit derselben Kundenspalte.</translation>
    </message>
    <message>
        <source>There are too few responses for the number of touchpoints. Collect more responses.</source>
        <translation>Für die Zahl der Kontaktpunkte gibt es zu wenige Rückmeldungen. Sammeln Sie mehr Rückmeldungen.</translation>
    </message>
    <message>
        <source>No touchpoint has enough failed and enough fine responses. Collect more responses.</source>
        <translation>Kein Kontaktpunkt hat genug Rückmeldungen mit und ohne Fehler. Sammeln Sie mehr Rückmeldungen.</translation>
    </message>
    <message>
        <source>All overall scores are equal. Check the column of the overall score.</source>
        <translation>Alle Gesamtbewertungen sind gleich. Prüfen Sie die Spalte der Gesamtbewertung.</translation>
    </message>
    <message>
        <source>This is for feedback without an overall score. Here there is one, so &quot;Drag by touchpoint&quot; says more.</source>
        <translation>Dies ist für Feedback ohne Gesamtbewertung gedacht. Hier gibt es eine, also sagt „Abzug je Kontaktpunkt“ mehr.</translation>
    </message>
    <message>
        <source>This needs failures and overall scores of the same customers, enough of them at two touchpoints or more.</source>
        <translation>Dafür braucht es Fehler und Gesamtbewertungen derselben Kunden, und genug davon an mindestens zwei Kontaktpunkten.</translation>
    </message>
    <message>
        <source>This needs failures and overall scores of the same customers.</source>
        <translation>Dafür braucht es Fehler und Gesamtbewertungen derselben Kunden.</translation>
    </message>
    <message>
        <source>This needs overall scores and, at a touchpoint, at least 30 low, 30 high and 30 other ratings.</source>
        <translation>Dafür braucht es Gesamtbewertungen und an einem Kontaktpunkt mindestens je 30 niedrige, hohe und andere Bewertungen.</translation>
    </message>
    <message>
        <source>This needs feedback that says whether a failure was resolved, customers who come back, or responses that failed at both kinds of touchpoint.</source>
        <translation>Dafür braucht es Feedback, das sagt, ob ein Fehler behoben wurde, wiederkehrende Kunden oder Rückmeldungen mit Fehlern an beiden Arten von Kontaktpunkten.</translation>
    </message>
    <message>
        <source>This needs periods of at least 100 responses with an overall score.</source>
        <translation>Dafür braucht es Zeiträume mit mindestens 100 Rückmeldungen samt Gesamtbewertung.</translation>
    </message>
    <message>
        <source>This needs at least 10 dated overall scores in each of two periods.</source>
        <translation>Dafür braucht es in zwei Zeiträumen je mindestens 10 datierte Gesamtbewertungen.</translation>
    </message>
    <message>
        <source>This needs feedback that names its channel. Map the column of the channel.</source>
        <translation>Dafür braucht es Feedback, das seinen Kanal nennt. Ordnen Sie die Spalte des Kanals zu.</translation>
    </message>
    <message>
        <source>No answer counts as a failure, or there is no feedback on this map&apos;s touchpoints.</source>
        <translation>Keine Antwort gilt als Fehler, oder es gibt kein Feedback zu den Kontaktpunkten dieser Map.</translation>
    </message>
    <message>
        <source>This needs overall scores. Import them with the column of the overall question.</source>
        <translation>Dafür braucht es Gesamtbewertungen. Importieren Sie sie mit der Spalte der Gesamtfrage.</translation>
    </message>
    <message>
        <source>This needs at least 10 answers in a stage, or emotions drawn on the cards.</source>
        <translation>Dafür braucht es mindestens 10 Antworten in einer Phase oder auf den Karten gezeichnete Emotionen.</translation>
    </message>
    <message>
        <source>This map has no touchpoints yet.</source>
        <translation>Diese Map hat noch keine Kontaktpunkte.</translation>
    </message>
    <message>
        <source>No component was judged yet. Judge ease of use, empathy and the others from 1 to 5 on the touchpoints.</source>
        <translation>Noch wurde keine Komponente beurteilt. Beurteilen Sie an den Kontaktpunkten Einfachheit, Einfühlung und die anderen von 1 bis 5.</translation>
    </message>
    <message>
        <source>No touchpoint has a target yet. Set one under Targets.</source>
        <translation>Noch hat kein Kontaktpunkt einen Zielwert. Setzen Sie einen unter Ziele.</translation>
    </message>
    <message>
        <source>There are no metrics yet. Import a table of touchpoint, metric, period and value.</source>
        <translation>Noch gibt es keine Kennzahlen. Importieren Sie eine Tabelle mit Kontaktpunkt, Kennzahl, Zeitraum und Wert.</translation>
    </message>
    <message>
        <source>This needs a segment, such as region or product, with at least two values of 10 scores or more.</source>
        <translation>Dafür braucht es ein Segment, etwa Region oder Produkt, mit mindestens zwei Werten zu je 10 Bewertungen oder mehr.</translation>
    </message>
    <message>
        <source>This needs dated feedback of customers who come back after a service contact.</source>
        <translation>Dafür braucht es datiertes Feedback von Kunden, die nach einem Servicekontakt wiederkommen.</translation>
    </message>
    <message>
        <source>There is no drag to test, or no failure cut that can be moved.</source>
        <translation>Es gibt keinen Abzug zu prüfen oder keine Fehlerschwelle, die sich verschieben lässt.</translation>
    </message>
    <message>
        <source>Most often an answer fails at %1: %2 of %3 answers.</source>
        <translation>Am häufigsten ist eine Antwort ein Fehler bei %1: %2 von %3 Antworten.</translation>
    </message>
    <message>
        <source>Most fails in %1 by %2: %3 of %4 answers.</source>
        <translation>Die meisten Fehler: %1, Kanal %2, %3 von %4 Antworten.</translation>
    </message>
    <message>
        <source>Least fails in %1 by %2: %3 of %4 answers.</source>
        <translation>Die wenigsten Fehler: %1, Kanal %2, %3 von %4 Antworten.</translation>
    </message>
    <message>
        <source>The data do not show that one channel fails more than another.</source>
        <translation>Die Daten zeigen nicht, dass ein Kanal mehr Fehler hat als ein anderer.</translation>
    </message>
    <message>
        <source>The highest share is in %1 by %2: %3 of %4 answers.</source>
        <translation>Den höchsten Anteil hat %1, Kanal %2: %3 von %4 Antworten.</translation>
    </message>
    <message>
        <source>No stage has 10 answers in one channel: too few to compare.</source>
        <translation>Keine Phase hat 10 Antworten in einem Kanal: zu wenige zum Vergleichen.</translation>
    </message>
    <message>
        <source>How many %1 go with failures at proactive and at service touchpoints, in each period of at least 100 responses.</source>
        <translation>Wie viele %1 mit Fehlern an proaktiven und an Service-Kontaktpunkten einhergehen, in jedem Zeitraum mit mindestens 100 Rückmeldungen.</translation>
    </message>
    <message>
        <source>Limits are provisional: fewer than 12 periods.</source>
        <translation>Die Grenzen sind vorläufig: weniger als 12 Zeiträume.</translation>
    </message>
    <message>
        <source>Without any at the worst three together: about %1.</source>
        <translation>Ganz ohne Fehler an den schwächsten drei zusammen: etwa %1.</translation>
    </message>
    <message>
        <source>The data do not show at which touchpoint failures weigh most.</source>
        <translation>Die Daten zeigen nicht, an welchem Kontaktpunkt Fehler am schwersten wiegen.</translation>
    </message>
    <message>
        <source>Failures go with %1 of the differences between overall scores (n = %2). The largest share is that of %3: %4.</source>
        <translation>Fehler gehen mit %1 der Unterschiede zwischen den Gesamtbewertungen einher (n = %2). Den größten Anteil hat %3: %4.</translation>
    </message>
    <message>
        <source>Shares are approximate: there are too many touchpoints to try every order.</source>
        <translation>Die Anteile sind Näherungen: Es gibt zu viele Kontaktpunkte, um jede Reihenfolge zu rechnen.</translation>
    </message>
    <message>
        <source>Important and weak: %1.</source>
        <translation>Wichtig und schwach: %1.</translation>
    </message>
    <message>
        <source>No touchpoint stands clearly in the field &quot;Important and weak&quot;.</source>
        <translation>Kein Kontaktpunkt liegt klar im Feld „Wichtig und schwach“.</translation>
    </message>
    <message>
        <source>Taken for granted, so that low ratings weigh more than high ones: %1.</source>
        <translation>Selbstverständlich, sodass niedrige Bewertungen mehr wiegen als hohe: %1.</translation>
    </message>
    <message>
        <source>High ratings go with more than low ones take away: %1.</source>
        <translation>Mit hohen Bewertungen geht mehr einher, als niedrige wegnehmen: %1.</translation>
    </message>
    <message>
        <source>The data do not show that low and high ratings weigh differently.</source>
        <translation>Die Daten zeigen nicht, dass niedrige und hohe Bewertungen verschieden wiegen.</translation>
    </message>
    <message>
        <source>Where service failed too, the score is %1 (n = %2); where it was fine, %3 (n = %4).</source>
        <translation>Wo auch der Service Fehler hatte, ist die Bewertung %1 (n = %2); wo er gut war, %3 (n = %4).</translation>
    </message>
    <message>
        <source>Overall scores by what happened before.</source>
        <translation>Gesamtbewertungen danach, was vorher geschah.</translation>
    </message>
    <message>
        <source>%1 to %2 (n = %3) against %4 to %5 (n = %6).</source>
        <translation>%1 bis %2 (n = %3) gegen %4 bis %5 (n = %6).</translation>
    </message>
    <message>
        <source>%1: mean %2, n = %3.</source>
        <translation>%1: Mittelwert %2, n = %3.</translation>
    </message>
    <message>
        <source>Given most often: %1, by %2.</source>
        <translation>Am häufigsten vergeben: %1, von %2.</translation>
    </message>
    <message>
        <source>The journey is lowest in %1: %2, n = %3.</source>
        <translation>Am tiefsten liegt die Journey in %1: %2, n = %3.</translation>
    </message>
    <message>
        <source>The team drew it at %1 there, well above what customers say.</source>
        <translation>Das Team hat sie dort bei %1 gezeichnet, deutlich höher, als Kunden sagen.</translation>
    </message>
    <message>
        <source>No stage has 30 answers yet, so the lowest cannot be named.</source>
        <translation>Noch hat keine Phase 30 Antworten, daher lässt sich die tiefste nicht nennen.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 in %4, n = %5.</source>
        <translation>%1 bei %2, %4: %3, n = %5.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 in %4; n is not known, so there is no interval.</source>
        <translation>%1 bei %2, %4: %3; n ist nicht bekannt, daher gibt es kein Intervall.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Zielwert: %1.</translation>
    </message>
    <message>
        <source>The data do not show that a group of %1 is worse off.</source>
        <translation>Nach %1: Die Daten zeigen nicht, dass es einer Gruppe schlechter geht.</translation>
    </message>
    <message>
        <source>Within the groups of %1 the drag does not hold as it does over all: read the total with care.</source>
        <translation>Innerhalb der Gruppen von %1 gilt der Abzug nicht wie insgesamt: Lesen Sie die Summe mit Vorsicht.</translation>
    </message>
    <message>
        <source>The worst three stay the same when failures begin one answer lower or higher: %1.</source>
        <translation>Die schwächsten drei bleiben dieselben, wenn die Fehlerschwelle eine Antwort tiefer oder höher liegt: %1.</translation>
    </message>
    <message>
        <source>The worst three depend on where a failure begins; as set they are %1.</source>
        <translation>Die schwächsten drei hängen von der Fehlerschwelle ab; wie eingestellt sind es %1.</translation>
    </message>
    <message>
        <source>Associations, adjusted for the other failures on this map; not proof of a cause.</source>
        <translation>Zusammenhänge, bereinigt um die anderen Fehler auf dieser Map; kein Beweis einer Ursache.</translation>
    </message>
    <message>
        <source>Not a forecast: may be too high, because a bad mood lowers both ratings; may be too low, where customers who suffered did not answer.</source>
        <translation>Keine Prognose: kann zu hoch sein, weil schlechte Stimmung beide Bewertungen senkt; kann zu niedrig sein, wenn betroffene Kunden nicht geantwortet haben.</translation>
    </message>
    <message>
        <source>Gains of single touchpoints must not be added up: set them together with the sliders.</source>
        <translation>Zugewinne einzelner Kontaktpunkte dürfen nicht addiert werden: Stellen Sie sie mit den Reglern gemeinsam ein.</translation>
    </message>
    <message>
        <source>Says neither direction nor gain: a second view beside the drag.</source>
        <translation>Sagt weder Richtung noch Zugewinn: eine zweite Sicht neben dem Abzug.</translation>
    </message>
    <message>
        <source>The lines stand at the means of the touchpoints shown; a point near a line may belong to either side.</source>
        <translation>Die Linien stehen auf den Mittelwerten der gezeigten Kontaktpunkte; ein Punkt nahe einer Linie kann auf beide Seiten gehören.</translation>
    </message>
    <message>
        <source>Plain means, not adjusted for anything.</source>
        <translation>Einfache Mittelwerte, um nichts bereinigt.</translation>
    </message>
    <message>
        <source>Judged by the team on the cards; the diamond is what customers rate there.</source>
        <translation>Vom Team auf den Karten beurteilt; die Raute zeigt, wie Kunden dort bewerten.</translation>
    </message>
    <message>
        <source>Each customer is compared with themselves. Never add this to the index.</source>
        <translation>Jeder Kunde wird mit sich selbst verglichen. Zählen Sie dies nie zum Index hinzu.</translation>
    </message>
    <message>
        <source>After: more fail than chance allows</source>
        <translation>Nachher: mehr Fehler als durch Zufall</translation>
    </message>
    <message>
        <source>After: fewer fail than chance allows</source>
        <translation>Nachher: weniger Fehler als durch Zufall</translation>
    </message>
    <message>
        <source>Differs from the others</source>
        <translation>Anders als die anderen</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
        <source>all fixed %1</source>
        <translation>alle behoben %1</translation>
    </message>
    <message>
        <source>half fixed %1</source>
        <translation>Hälfte behoben %1</translation>
    </message>
    <message>
        <source>drag %1</source>
        <translation>Abzug %1</translation>
    </message>
    <message>
        <source>relative weight %1</source>
        <translation>relatives Gewicht %1</translation>
    </message>
    <message>
        <source>performance %1</source>
        <translation>Leistung %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>Wichtigkeit %1</translation>
    </message>
    <message>
        <source>low ratings %1</source>
        <translation>niedrige Bewertungen %1</translation>
    </message>
    <message>
        <source>high ratings %1</source>
        <translation>hohe Bewertungen %1</translation>
    </message>
    <message>
        <source>before %1 of %2</source>
        <translation>vorher %1 von %2</translation>
    </message>
    <message>
        <source>after %1 of %2</source>
        <translation>nachher %1 von %2</translation>
    </message>
    <message>
        <source>drawn %1</source>
        <translation>gezeichnet %1</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 Service</translation>
    </message>
    <message>
        <source>rated %1 of 100</source>
        <translation>bewertet mit %1 von 100</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 from the others</source>
        <translation>%1 Abstand zu den anderen</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>am schlechtesten: %1</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, niedrig</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <translation>%1, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>If only this is fixed</source>
        <translation>Nur dies behoben</translation>
    </message>
    <message>
        <source>Per failing response</source>
        <translation>Je Rückmeldung mit Fehler</translation>
    </message>
    <message>
        <source>Unadjusted</source>
        <translation>Unbereinigt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleglage</translation>
    </message>
    <message>
        <source>No loss found</source>
        <translation>Kein Verlust gefunden</translation>
    </message>
    <message>
        <source>no interval: all scores are the same</source>
        <translation>kein Intervall: alle Bewertungen sind gleich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 of %2 are drawn; the table has all.</source>
        <translation>%1 von %2 sind gezeichnet; die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>This needs feedback with dates in at least two weeks, and 10 overall scores in one of them (in a month where it spans more than half a year). Map the column of the date where there is none.</source>
        <translation>Dafür braucht es Rückmeldungen mit Datum aus mindestens zwei Wochen und 10 Gesamtbewertungen in einer davon (in einem Monat, wenn sie mehr als ein halbes Jahr umspannen). Ordnen Sie die Spalte des Datums zu, wo keine zugeordnet ist.</translation>
    </message>
    <message>
        <source>Failures go with %1 of the differences between overall scores (n = %2). Which touchpoint has the largest share cannot be told; the estimate is largest for %3: %4.</source>
        <translation>Fehler gehen mit %1 der Unterschiede zwischen den Gesamtbewertungen einher (n = %2). Welcher Kontaktpunkt den größten Anteil hat, lässt sich nicht sagen; am größten ist der Schätzwert bei %3: %4.</translation>
    </message>
    <message>
        <source>The worst three stay the same under the one other place where failures can begin: %1.</source>
        <translation>Die schwächsten drei bleiben dieselben bei der einzigen anderen möglichen Fehlerschwelle: %1.</translation>
    </message>
    <message>
        <source>The mean of all ratings in %1 is %2, n = %3.</source>
        <translation>Das Mittel aller Bewertungen in %1 ist %2, n = %3.</translation>
    </message>
    <message>
        <source>Failures at %3 go with %1 of the differences between overall scores (n = %2). No other touchpoint can be counted here.</source>
        <translation>Fehler bei %3 gehen mit %1 der Unterschiede zwischen den Gesamtbewertungen einher (n = %2). Kein anderer Touchpoint lässt sich hier zählen.</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Verantwortlich (Erlebnis)</translation>
    </message>
    <message>
        <source>%1: %2 at first (%3), %4 at the end (%5; n = %6).</source>
        <translation>%1: zuerst %2 (%3), zuletzt %4 (%5; n = %6).</translation>
    </message>
    <message>
        <source>Weakest as judged by the team: %1, %2 of 5 (touchpoints judged: %3).</source>
        <translation>Nach dem Urteil des Teams am schwächsten: %1, %2 von 5 (beurteilte Kontaktpunkte: %3).</translation>
    </message>
    <message>
        <source>Goals on target: %2 of %1; off target: %3; cannot be told yet: %4.</source>
        <translation>Ziele erreicht: %2 von %1; verfehlt: %3; noch nicht zu sagen: %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done on %2: the score was %3 before (n = %6) and %4 after (n = %7), a change of %5.</source>
        <translation>%1, erledigt am %2: Die Bewertung war vorher %3 (n = %6) und nachher %4 (n = %7), Änderung: %5.</translation>
    </message>
    <message>
        <source>%1, done on %2: no evidence of change. The score was %3 before (n = %6) and %4 after (n = %7), a change of %5.</source>
        <translation>%1, erledigt am %2: Keine Änderung belegt. Die Bewertung war vorher %3 (n = %6) und nachher %4 (n = %7), Änderung: %5.</translation>
    </message>
    <message>
        <source>Promised: %1, %2.</source>
        <translation>Versprochen: %1, %2.</translation>
    </message>
    <message>
        <source>Of all %4 failures %3 are at %1 of %2 touchpoints; none has more than %5.</source>
        <translation>Von allen %4 Fehlern liegen %3 bei %1 von %2 Kontaktpunkten; keiner hat mehr als %5.</translation>
    </message>
    <message>
        <source>%1 usually fails in %2 of the answers. Periods worse than chance allows: %3 of %5; better: %4.</source>
        <translation>Bei %1 zeigen gewöhnlich %2 der Antworten einen Fehler. Zeiträume, schlechter als durch Zufall: %3 von %5; besser: %4.</translation>
    </message>
    <message>
        <source>If failures are the cause, halving them at %1 gives about %2.</source>
        <translation>Sind Fehler die Ursache, bringt ihre Halbierung bei %1 etwa %2.</translation>
    </message>
    <message>
        <source>The data do not show that fewer failures at one touchpoint would help: halving them at %1 gives %2.</source>
        <translation>Die Daten zeigen nicht, dass weniger Fehler an einem einzelnen Kontaktpunkt helfen würden: Ihre Halbierung bei %1 ergibt %2.</translation>
    </message>
    <message>
        <source>%1 weighs most: %2 of all customers fail there, and each of them goes with %3 less; together %4.</source>
        <translation>%1 wiegt am schwersten: %2 aller Kunden haben dort einen Fehler; je Fehler weniger: %3, zusammen: %4.</translation>
    </message>
    <message>
        <source>Failures put right: %1 of %2, %3.</source>
        <translation>Behobene Fehler: %1 von %2, %3.</translation>
    </message>
    <message>
        <source>A recovered failure goes with a score that is better by %1; one that is not recovered, with a score that is worse by %2.</source>
        <translation>Bewertung nach einem behobenen Fehler: besser um %1; nach einem nicht behobenen: schlechter um %2.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after: a change of %4.</source>
        <translation>%1: %2 vorher, %3 nachher, Änderung: %4.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after; the data do not show a change: %4.</source>
        <translation>%1: %2 vorher, %3 nachher; eine Änderung zeigen die Daten nicht: %4.</translation>
    </message>
    <message>
        <source>NPS %1, n = %2. Promoters: %3, passives: %4, detractors: %5.</source>
        <translation>NPS %1, n = %2. Promotoren: %3, Passive: %4, Kritiker: %5.</translation>
    </message>
    <message>
        <source>Contacts that are service: %1 of %2, %3.</source>
        <translation>Servicekontakte: %1 von %2, %3.</translation>
    </message>
    <message>
        <source>Touchpoints on the map that are service: %1 of %2, %3. Feedback will say how many contacts they have.</source>
        <translation>Service-Kontaktpunkte auf der Map: %1 von %2, %3. Feedback wird zeigen, wie viele Kontakte sie haben.</translation>
    </message>
    <message>
        <source>Failure demand, service contacts that answer problems of other touchpoints: %1 of %2, %3.</source>
        <translation>Failure Demand, Servicekontakte zu Problemen anderer Kontaktpunkte: %1 von %2, %3.</translation>
    </message>
    <message>
        <source>Periods worse than chance allows: %2 of %1; better: %3.</source>
        <translation>Zeiträume, schlechter als durch Zufall: %2 von %1; besser: %3.</translation>
    </message>
    <message>
        <source>By %1, %2 is worst off: %3 from the others, n = %4.</source>
        <translation>Nach %1 steht %2 am schlechtesten da: %3 Abstand zu den anderen, n = %4.</translation>
    </message>
    <message>
        <source>After a service failure, the same customers rate proactive touchpoints lower by %1 in the next 30 days (ratings: %2).</source>
        <translation>Nach einem Servicefehler bewerten dieselben Kunden proaktive Kontaktpunkte in den nächsten 30 Tagen niedriger, um %1 (Bewertungen: %2).</translation>
    </message>
    <message>
        <source>The data do not show that service failures go with lower ratings afterwards: %1, ratings: %2.</source>
        <translation>Die Daten zeigen nicht, dass Servicefehler mit niedrigeren Bewertungen danach einhergehen: %1, Bewertungen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ask next: %Ln more responses at %2 would halve the interval of its drag.</source>
        <translation>
            <numerusform>Als Nächstes fragen: %Ln weitere Rückmeldung bei %2 würde das Intervall des Abzugs halbieren.</numerusform>
            <numerusform>Als Nächstes fragen: %Ln weitere Rückmeldungen bei %2 würden das Intervall des Abzugs halbieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask next: %Ln more responses would bring %2 into the model.</source>
        <translation>
            <numerusform>Als Nächstes fragen: %Ln weitere Rückmeldung brächte %2 ins Modell.</numerusform>
            <numerusform>Als Nächstes fragen: %Ln weitere Rückmeldungen brächten %2 ins Modell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints were looked at, each by itself: one in twenty seems to change by chance.</source>
        <translation>
            <numerusform>%Ln Kontaktpunkt wurde betrachtet: Einer von zwanzig scheint sich durch Zufall zu ändern.</numerusform>
            <numerusform>%Ln Kontaktpunkte wurden einzeln betrachtet: Einer von zwanzig scheint sich durch Zufall zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>proactive drag %1</source>
        <translation>Abzug proaktiv %1</translation>
    </message>
    <message>
        <source>service drag %1</source>
        <translation>Abzug Service %1</translation>
    </message>
    <message>
        <source>judged %1 (touchpoints: %2)</source>
        <translation>beurteilt mit %1 (Kontaktpunkte: %2)</translation>
    </message>
    <message>
        <source>Left out, without feedback: %1.</source>
        <translation>Nicht dabei, ohne Feedback: %1.</translation>
    </message>
    <message>
        <source>Left out, too few to tell (failed of all): %1.</source>
        <translation>Nicht dabei, zu wenige für eine Aussage (Fehler von allen): %1.</translation>
    </message>
    <message>
        <source>Left out, as failures are weighed where most failed: %1.</source>
        <translation>Nicht dabei, weil dort gewichtet wird, wo die meisten Fehler sind: %1.</translation>
    </message>
    <message>
        <source>Left out, cannot be told apart from the one in brackets: %1.</source>
        <translation>Nicht dabei, nicht zu trennen von dem in Klammern: %1.</translation>
    </message>
    <message>
        <source>Left out, because failures there go with a higher score: %1.</source>
        <translation>Nicht dabei, weil dort Fehler mit einer höheren Bewertung einhergehen: %1.</translation>
    </message>
    <message>
        <source>Left out, for want of ratings: %1.</source>
        <translation>Nicht dabei, mangels Bewertungen: %1.</translation>
    </message>
    <message>
        <source>Left out, for fewer than 30 low, 30 high or 30 other ratings: %1.</source>
        <translation>Nicht dabei, wegen weniger als 30 niedriger, 30 hoher oder 30 anderer Bewertungen: %1.</translation>
    </message>
    <message>
        <source>Cells looked at: %1. The most striking of many is usually too striking.</source>
        <translation>Betrachtete Felder: %1. Das auffälligste von vielen ist meist zu auffällig.</translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Paste touchpoint</source>
        <translation>Kontaktpunkt einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt einfügen</numerusform>
            <numerusform>%n Kontaktpunkte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste stage</source>
        <translation>Phase einfügen</translation>
    </message>
    <message>
        <source>Paste lane</source>
        <translation>Spur einfügen</translation>
    </message>
    <message>
        <source>Paste map</source>
        <translation>Map einfügen</translation>
    </message>
    <message>
        <source>Paste step</source>
        <translation>Schritt einfügen</translation>
    </message>
</context>
<context>
    <name>ColleagueCommands</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 on map &quot;%2&quot;</source>
        <translation>%1 auf Map „%2“</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>changed: %1, %2: %3, before %4</source>
        <translation>geändert: %1, %2: %3, vorher %4</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>--from N is needed; throughline history lists the versions</source>
        <translation>--from N fehlt; throughline history zeigt die Versionen</translation>
    </message>
    <message>
        <source>--take is all, new or none, not &quot;%1&quot;</source>
        <translation>--take ist all, new oder none, nicht „%1“</translation>
    </message>
    <message>
        <source>Bring in changes from %1</source>
        <translation>Änderungen aus %1 übernehmen</translation>
    </message>
    <message>
        <source>The two files have no version in common, so whatever differs is listed.</source>
        <translation>Die beiden Dateien haben keine gemeinsame Version, daher steht hier alles, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>Taken: %1 added, %2 changed, %3 removed.</source>
        <translation>Übernommen: %1 hinzugefügt, %2 geändert, %3 entfernt.</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>ein JSON-Dokument auf stdout</translation>
    </message>
    <message>
        <source>Shows what changed from one version to another.</source>
        <translation>Zeigt, was sich von einer Version zur anderen geändert hat.</translation>
    </message>
    <message>
        <source>the earlier version</source>
        <translation>die frühere Version</translation>
    </message>
    <message>
        <source>the later one; without it the newest</source>
        <translation>die spätere; sonst die neueste</translation>
    </message>
    <message>
        <source>Shows, and takes, what a colleague changed in a copy of the file.</source>
        <translation>Zeigt und übernimmt, was jemand in einer Kopie der Datei geändert hat.</translation>
    </message>
    <message>
        <source>all, new (only what is added) or none (the default: only shows)</source>
        <translation>all, new (nur Hinzugefügtes) oder none (Vorgabe: nur zeigen)</translation>
    </message>
    <message>
        <source>conflict: %1, %2: theirs %3, mine %4, before %5</source>
        <translation>Konflikt: %1, %2: deren Fassung %3, meine %4, vorher %5</translation>
    </message>
    <message>
        <source>stays: %1 (they removed it, but it was changed here since)</source>
        <translation>bleibt: %1 (dort entfernt, hier aber seither geändert)</translation>
    </message>
    <message>
        <source>conflict: %1: you removed it, they changed it since</source>
        <translation>Konflikt: %1: hier entfernt, dort seitdem geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in which yours was kept before stay settled.</source>
        <translation>
            <numerusform>%n Konflikt, in dem zuvor Ihres blieb, ist weiter entschieden.</numerusform>
            <numerusform>%n Konflikte, in denen zuvor Ihres blieb, sind weiter entschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>found from the data</source>
        <translation>in den Daten gefunden</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Please check: %1; could also be: %2</source>
        <translation>Bitte prüfen: %1; möglich wäre auch: %2</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Bitte prüfen: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Throughline: customer journeys, drawn and measured.

throughline [FILE.journey]
    Opens the window.
</source>
        <translation>Throughline: Customer Journeys, gezeichnet und gemessen.

throughline [DATEI.journey]
    Öffnet das Fenster.
</translation>
    </message>
    <message>
        <source>throughline help [COMMAND]
    Says what a command takes.
throughline completion bash|zsh|fish
    Prints what makes a shell complete commands and options.
</source>
        <translation>throughline help [BEFEHL]
    Sagt, was ein Befehl annimmt.
throughline completion bash|zsh|fish
    Gibt aus, womit eine Shell Befehle und Optionen ergänzt.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file; throughline --help lists the commands</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei; throughline --help zeigt die Befehle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a file; did you mean %2</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei; meinten Sie %2</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>--compare takes two periods like 2026-01-01..2026-03-31,2026-04-01..2026-06-30, not &quot;%1&quot;</source>
        <translation>--compare erwartet zwei Zeiträume wie 2026-01-01..2026-03-31,2026-04-01..2026-06-30, nicht „%1“</translation>
    </message>
    <message>
        <source>--compare takes two periods that share no day, not &quot;%1&quot;</source>
        <translation>--compare erwartet zwei Zeiträume ohne gemeinsamen Tag, nicht „%1“</translation>
    </message>
    <message>
        <source>--outcome is mean, nps, top-box or detractor, not &quot;%1&quot;</source>
        <translation>--outcome ist mean, nps, top-box oder detractor, nicht „%1“</translation>
    </message>
    <message>
        <source>--parts does not know &quot;%1&quot;; it knows %2</source>
        <translation>--parts kennt „%1“ nicht; es kennt %2</translation>
    </message>
    <message>
        <source>--output R.pdf is needed</source>
        <translation>--output R.pdf fehlt</translation>
    </message>
    <message>
        <source>which map; the first when not given</source>
        <translation>welche Map; ohne Angabe die erste</translation>
    </message>
    <message>
        <source>adjusted for this segment; may be repeated</source>
        <translation>um dieses Segment bereinigt; mehrfach möglich</translation>
    </message>
    <message>
        <source>mean, nps, top-box or detractor</source>
        <translation>mean, nps, top-box oder detractor</translation>
    </message>
    <message>
        <source>jackknife groups, 200 when not given</source>
        <translation>Jackknife-Gruppen, ohne Angabe 200</translation>
    </message>
    <message>
        <source>two periods: score, drag and failures of the second against the first</source>
        <translation>zwei Zeiträume: Bewertung, Abzug und Fehler des zweiten gegen den ersten</translation>
    </message>
    <message>
        <source>only these, like drag,trend: %1</source>
        <translation>nur diese, etwa drag,trend: %1</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>ein JSON-Dokument auf stdout</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>wohin</translation>
    </message>
    <message>
        <source>Figures of each touchpoint and the failure drag, with intervals.</source>
        <translation>Zahlen jedes Kontaktpunkts und der Fehlerabzug, mit Intervallen.</translation>
    </message>
    <message>
        <source>Writes the PDF report.</source>
        <translation>Schreibt den Bericht als PDF.</translation>
    </message>
    <message>
        <source>--what is map, tables or one of %1, not &quot;%2&quot;</source>
        <translation>--what ist map, tables oder eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, each from 200 to 10000, not &quot;%1&quot;</source>
        <translation>--size ist BREITExHÖHE in Pixeln, je von 200 bis 10000, nicht „%1“</translation>
    </message>
    <message>
        <source>--format of a chart is svg, png or csv, not &quot;%1&quot;</source>
        <translation>--format eines Diagramms ist svg, png oder csv, nicht „%1“</translation>
    </message>
    <message>
        <source>--output is needed, and --format where its ending does not say it</source>
        <translation>--output fehlt, und --format, wo die Endung es nicht sagt</translation>
    </message>
    <message>
        <source>Source %1 stays imported, although a later file failed: it could not be taken back.</source>
        <translation>Quelle %1 bleibt importiert, obwohl eine spätere Datei gescheitert ist: Sie ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>--rows N is needed</source>
        <translation>--rows N fehlt</translation>
    </message>
    <message>
        <source>--layout is long or wide</source>
        <translation>--layout ist long oder wide</translation>
    </message>
    <message>
        <source>Takes feedback or metrics from CSV, TSV, XLSX or ODS.</source>
        <translation>Nimmt Feedback oder Kennzahlen aus CSV, TSV, XLSX oder ODS auf.</translation>
    </message>
    <message>
        <source>what the columns mean; guessed when not given</source>
        <translation>was die Spalten bedeuten; ohne Angabe geraten</translation>
    </message>
    <message>
        <source>the map it belongs to</source>
        <translation>die Map, zu der es gehört</translation>
    </message>
    <message>
        <source>reads everything, changes nothing</source>
        <translation>liest alles, ändert nichts</translation>
    </message>
    <message>
        <source>what to do with an earlier import of the same survey; update when not given</source>
        <translation>was mit einem früheren Import derselben Umfrage geschieht; ohne Angabe update</translation>
    </message>
    <message>
        <source>of a workbook; the first when not given</source>
        <translation>einer Mappe; ohne Angabe das erste</translation>
    </message>
    <message>
        <source>who speaks; customer when not given</source>
        <translation>wer spricht; ohne Angabe customer</translation>
    </message>
    <message>
        <source>how many were asked, for the response rate</source>
        <translation>wie viele gefragt wurden, für die Rücklaufquote</translation>
    </message>
    <message>
        <source>goes on where no snapshot can be kept beforehand</source>
        <translation>fährt fort, wo sich vorher keine Sicherung anlegen lässt</translation>
    </message>
    <message>
        <source>Writes synthetic feedback for trials and benchmarks.</source>
        <translation>Schreibt künstliches Feedback für Versuche und Messungen.</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>the same seed gives the same file</source>
        <translation>derselbe Startwert ergibt dieselbe Datei</translation>
    </message>
    <message>
        <source>a row per feedback, or per response</source>
        <translation>eine Zeile je Feedback oder je Rückmeldung</translation>
    </message>
    <message>
        <source>--format is one of %1, not &quot;%2&quot;</source>
        <translation>--format ist eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 is written as %2; such files usually end with .%3.</source>
        <translation>%1 wird als %2 geschrieben; solche Dateien enden meist auf .%3.</translation>
    </message>
    <message>
        <source>--changes-since is told by report and by --format html</source>
        <translation>--changes-since geben report und --format html aus</translation>
    </message>
    <message>
        <source>--rarest is a share from 0 to 1 or a percentage, not &quot;%1&quot;</source>
        <translation>--rarest ist ein Anteil von 0 bis 1 oder ein Prozentwert, nicht „%1“</translation>
    </message>
    <message>
        <source>Import map %1</source>
        <translation>Map %1 importieren</translation>
    </message>
    <message>
        <source>%1, or a chart as svg, png, csv or xlsx: %2</source>
        <translation>%1 oder ein Diagramm als svg, png, csv oder xlsx: %2</translation>
    </message>
    <message>
        <source>png and svg, in pixels: a map is as large as it needs without, a chart 1600x900</source>
        <translation>png und svg, in Pixeln: ohne Angabe eine Map so groß wie nötig, ein Diagramm 1600x900</translation>
    </message>
    <message>
        <source>poster: A0, A1, A2, A3, or A4 for an A1 in sheets of A4</source>
        <translation>Poster: A0, A1, A2, A3 oder A4 für ein A1 auf A4-Blättern</translation>
    </message>
    <message>
        <source>poster, png and svg: stages and lanes only, to fill in by hand</source>
        <translation>Poster, png und svg: nur Phasen und Spuren, zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>which map; without it the first, for json all</source>
        <translation>welche Map; ohne Angabe die erste, bei json alle</translation>
    </message>
    <message>
        <source>Writes a map for others.</source>
        <translation>Schreibt eine Map für andere.</translation>
    </message>
    <message>
        <source>Takes maps from files of others.</source>
        <translation>Nimmt Maps aus Dateien anderer auf.</translation>
    </message>
    <message>
        <source>the columns of an event table</source>
        <translation>die Spalten einer Ereignistabelle</translation>
    </message>
    <message>
        <source>event logs: leave out activities in fewer of the cases (0.02; 0 keeps all)</source>
        <translation>Ereignisprotokolle: Aktivitäten in weniger als diesem Anteil der Fälle auslassen (0.02; 0 behält alle)</translation>
    </message>
    <message>
        <source>Mermaid: bring the scores of a file that goes beyond 1 to 5 into that scale</source>
        <translation>Mermaid: Bewertungen einer Datei, die über 1 bis 5 hinausgehen, auf diese Skala bringen</translation>
    </message>
    <message>
        <source>without feedback</source>
        <translation>ohne Feedback</translation>
    </message>
    <message>
        <source>list takes maps, segments, channels or snapshots, not &quot;%1&quot;</source>
        <translation>list nimmt maps, segments, channels oder snapshots, nicht „%1“</translation>
    </message>
    <message>
        <source>Lists what the file holds.</source>
        <translation>Zeigt, was die Datei enthält.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels like 1920x1080, not &quot;%1&quot;</source>
        <translation>--size erwartet BREITExHÖHE in Pixeln wie 1920x1080, nicht „%1“</translation>
    </message>
    <message>
        <source>--page-size of a poster is A0, A1, A2, A3, or A4 for an A1 in sheets of A4, not &quot;%1&quot;</source>
        <translation>--page-size eines Posters ist A0, A1, A2, A3 oder A4 für ein A1 auf A4-Blättern, nicht „%1“</translation>
    </message>
    <message>
        <source>--json goes with --steps: the window prints nothing</source>
        <translation>--json gehört zu --steps: Das Fenster gibt nichts aus</translation>
    </message>
    <message>
        <source>filters go with --steps: the window has its own, above the map</source>
        <translation>Filter gehören zu --steps: Das Fenster hat eigene, über der Map</translation>
    </message>
    <message>
        <source>prints the steps and opens nothing</source>
        <translation>gibt die Schritte aus und öffnet nichts</translation>
    </message>
    <message>
        <source>Presents a map on the whole screen; --steps prints the order.</source>
        <translation>Präsentiert eine Map auf dem ganzen Bildschirm; --steps gibt die Reihenfolge aus.</translation>
    </message>
    <message>
        <source>--page-size is A4, A3, Letter or long, not &quot;%1&quot;</source>
        <translation>--page-size ist A4, A3, Letter oder long, nicht „%1“</translation>
    </message>
    <message>
        <source>--attach is none, aggregates or responses, not &quot;%1&quot;</source>
        <translation>--attach ist none, aggregates oder responses, nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--point-value is a number over 0 like 25000, not &quot;%1&quot;</source>
        <translation>--point-value ist eine Zahl über 0 wie 25000, nicht „%1“</translation>
    </message>
    <message>
        <source>--parts lists some of %1 or charts by name, with commas; &quot;%2&quot; is none of them</source>
        <translation>--parts nennt einige von %1 oder Diagramme mit Namen, durch Kommas getrennt; „%2“ ist nichts davon</translation>
    </message>
    <message>
        <source>tells what changed on the map since that version; throughline history lists them</source>
        <translation>sagt, was sich seit dieser Version auf der Map geändert hat; throughline history zeigt sie</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, and charts by their names</source>
        <translation>%1 und Diagramme mit ihren Namen</translation>
    </message>
    <message>
        <source>what a point of the score is worth, for the page of decisions</source>
        <translation>was ein Punkt der Bewertung wert ist, für die Entscheidungsseite</translation>
    </message>
    <message>
        <source>in which currency, and what the value of a point rests on</source>
        <translation>in welcher Währung, und worauf der Wert eines Punkts beruht</translation>
    </message>
    <message>
        <source>covers telephone numbers and e-mail addresses in every text of the map</source>
        <translation>verdeckt Telefonnummern und E-Mail-Adressen in jedem Text der Karte</translation>
    </message>
    <message>
        <source>of the words, en when not given</source>
        <translation>der Texte, ohne Angabe en</translation>
    </message>
    <message>
        <source>--cover-contacts covers them.</source>
        <translation>--cover-contacts verdeckt sie.</translation>
    </message>
    <message>
        <source>A4, A3, Letter, or long for the map on one page</source>
        <translation>A4, A3, Letter oder long für die Map auf einer Seite</translation>
    </message>
    <message>
        <source>none; aggregates: the figures of the touchpoints as a table within the PDF; responses: and every response, without customers and comments</source>
        <translation>none; aggregates: die Zahlen der Kontaktpunkte als Tabelle im PDF; responses: und jede Antwort, ohne Kunden und Kommentare</translation>
    </message>
    <message>
        <source>--rejected ID and --output R.csv go together</source>
        <translation>--rejected ID und --output R.csv gehören zusammen</translation>
    </message>
    <message>
        <source>, %1 of %2 invited answered (%3 %)</source>
        <translation>, %1 von %2 Eingeladenen haben geantwortet (%3 %)</translation>
    </message>
    <message>
        <source>, in the place of source %1 (%2)</source>
        <translation>, an der Stelle von Quelle %1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4 rejected</source>
        <comment>id, name, records</comment>
        <translation>%1  %2  %3, %4 abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Unplaced: %1, %2, %3; its touchpoint is gone</source>
        <comment>name, responses, figures</comment>
        <translation>Nicht zugeordnet: %1, %2, %3; den Kontaktpunkt gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>--column C is needed: the header of the column, or the title of its touchpoint</source>
        <translation>--column C fehlt: die Überschrift der Spalte oder der Titel ihres Kontaktpunkts</translation>
    </message>
    <message>
        <source>--scale is LOW..HIGH, as 1..5</source>
        <translation>--scale ist VON..BIS, etwa 1..5</translation>
    </message>
    <message>
        <source>--better is higher or lower</source>
        <translation>--better ist higher oder lower</translation>
    </message>
    <message>
        <source>--failure is at_most=N, at_least=N or values=N,N</source>
        <translation>--failure ist at_most=N, at_least=N oder values=N,N</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <translation>%1: %2 bis %3, %4</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>%1. %2 of %3 answers fail, before %4.</source>
        <translation>%1. %2 von %3 Antworten sind Fehler, vorher %4.</translation>
    </message>
    <message>
        <source>Source %1 is &quot;%2&quot;: %3.</source>
        <translation>Quelle %1 ist „%2“: %3.</translation>
    </message>
    <message>
        <source>--kind is experience or service</source>
        <translation>--kind ist experience oder service</translation>
    </message>
    <message>
        <source>say what changes: --scale, --better, --failure or --kind</source>
        <translation>sagen Sie, was sich ändert: --scale, --better, --failure oder --kind</translation>
    </message>
    <message>
        <source>The snapshot %1 still holds these rows.</source>
        <translation>Die Sicherung %1 enthält diese Zeilen noch.</translation>
    </message>
    <message>
        <source>Snapshots go by themselves in time; --purge-snapshots removes those at once.</source>
        <translation>Sicherungen verschwinden mit der Zeit von selbst; --purge-snapshots entfernt sie sofort.</translation>
    </message>
    <message>
        <source>Lists the imports, writes the rejected rows of one, or puts back what one replaced.</source>
        <translation>Zeigt die Importe, schreibt die abgewiesenen Zeilen von einem oder holt zurück, was einer ersetzt hat.</translation>
    </message>
    <message>
        <source>the import whose rejected rows are written</source>
        <translation>der Import, dessen abgewiesene Zeilen geschrieben werden</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>wohin sie geschrieben werden</translation>
    </message>
    <message>
        <source>the import that goes, so that the one comes back whose place it took</source>
        <translation>der Import, der geht, damit der zurückkommt, an dessen Stelle er getreten ist</translation>
    </message>
    <message>
        <source>with --put-back: say what would change, change nothing</source>
        <translation>mit --put-back: sagen, was sich ändern würde, nichts ändern</translation>
    </message>
    <message>
        <source>Changes how a column of an import is read, or what is known of the import, without importing again.</source>
        <translation>Ändert, wie eine Spalte eines Imports gelesen wird oder was über ihn bekannt ist, ohne neu zu importieren.</translation>
    </message>
    <message>
        <source>its header, or the title of its touchpoint</source>
        <translation>ihre Überschrift oder der Titel ihres Kontaktpunkts</translation>
    </message>
    <message>
        <source>the ends of its scale</source>
        <translation>die Enden ihrer Skala</translation>
    </message>
    <message>
        <source>which end is good</source>
        <translation>welches Ende gut ist</translation>
    </message>
    <message>
        <source>which answers are failures; at_least=N, values=N,N</source>
        <translation>welche Antworten Fehler sind; at_least=N, values=N,N</translation>
    </message>
    <message>
        <source>of its touchpoint</source>
        <translation>ihres Kontaktpunkts</translation>
    </message>
    <message>
        <source>what the import is called</source>
        <translation>wie der Import heißt</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>how many were asked</source>
        <translation>wie viele gefragt wurden</translation>
    </message>
    <message>
        <source>Removes an import with all its rows.</source>
        <translation>Entfernt einen Import mit allen seinen Zeilen.</translation>
    </message>
    <message>
        <source>removes the snapshots that still hold them, too</source>
        <translation>entfernt auch die Sicherungen, die sie noch enthalten</translation>
    </message>
    <message>
        <source>--what is %1 or the name of a chart, not &quot;%2&quot;</source>
        <translation>--what ist %1 oder der Name eines Diagramms, nicht &quot;%2&quot;</translation>
    </message>
    <message>
        <source>a file name is needed: throughline new FILE.journey</source>
        <translation>ein Dateiname fehlt: throughline new DATEI.journey</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Edit script</source>
        <translation>Bearbeitungsliste</translation>
    </message>
    <message>
        <source>--revision N is needed; throughline history lists them</source>
        <translation>--revision N fehlt; throughline history zeigt sie</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Version %1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is sound: %2, %3.
</source>
        <comment>parts, versions</comment>
        <translation>%1 ist in Ordnung: %2, %3.
</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new workspace.</source>
        <translation>Legt einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>what it starts with; &quot;list&quot; lists them</source>
        <translation>womit er beginnt; &quot;list&quot; zeigt die Vorlagen</translation>
    </message>
    <message>
        <source>Applies a list of edits, one version each; &quot;-&quot; reads them from stdin.</source>
        <translation>Wendet eine Liste von Bearbeitungen an, je eine Version; &quot;-&quot; liest sie von stdin.</translation>
    </message>
    <message>
        <source>tries them on a copy and changes nothing</source>
        <translation>probiert sie an einer Kopie und ändert nichts</translation>
    </message>
    <message>
        <source>all of them as one version, or none</source>
        <translation>alle als eine Version, oder keine</translation>
    </message>
    <message>
        <source>Lists the versions.</source>
        <translation>Zeigt die Versionen.</translation>
    </message>
    <message>
        <source>Appends an earlier state as the newest version.</source>
        <translation>Hängt einen früheren Stand als neueste Version an.</translation>
    </message>
    <message>
        <source>the version to go back to</source>
        <translation>die Version, zu der zurückgegangen wird</translation>
    </message>
    <message>
        <source>Reads all of the file and says whether it is sound; never writes.</source>
        <translation>Liest die ganze Datei und sagt, ob sie in Ordnung ist; schreibt nie.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>completion takes bash, zsh or fish</source>
        <translation>completion nimmt bash, zsh oder fish</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Telephone numbers or e-mail addresses stand in %1.</source>
        <translation>Telefonnummern oder E-Mail-Adressen stehen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Telephone numbers or e-mail addresses stand in %1 and %n more.</source>
        <translation>
            <numerusform>Telefonnummern oder E-Mail-Adressen stehen in %1 und %n weiteren Teil.</numerusform>
            <numerusform>Telefonnummern oder E-Mail-Adressen stehen in %1 und %n weiteren Teilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsQuestion</name>
    <message>
        <source>In notes and in what personas say they are covered in any case.</source>
        <translation>In Notizen und in dem, was Personas sagen, werden sie in jedem Fall verdeckt.</translation>
    </message>
    <message>
        <source>&amp;Cover them</source>
        <translation>&amp;Verdecken</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Stehen lassen</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln Rückmeldung</numerusform>
            <numerusform>%Ln Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <comment>from so many customers</comment>
        <translation>
            <numerusform>%Ln Kunden</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>responses from customers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCommands</name>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>%1 %2 (failed)</source>
        <translation>%1 %2 (Fehler)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>--output F.csv is needed</source>
        <translation>--output F.csv fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n responses taken out</source>
        <translation>
            <numerusform>%n Rückmeldung entfernt</numerusform>
            <numerusform>%n Rückmeldungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected records taken out</source>
        <translation>
            <numerusform>%n abgewiesener Datensatz entfernt</numerusform>
            <numerusform>%n abgewiesene Datensätze entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes taken off the maps and out of their history</source>
        <translation>
            <numerusform>%n Zitat von den Maps und aus ihrem Verlauf entfernt</numerusform>
            <numerusform>%n Zitate von den Maps und aus ihrem Verlauf entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots rewritten</source>
        <translation>
            <numerusform>%n Sicherung neu geschrieben</numerusform>
            <numerusform>%n Sicherungen neu geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots that could not be rewritten removed</source>
        <translation>
            <numerusform>%n Sicherung entfernt, die sich nicht neu schreiben ließ</numerusform>
            <numerusform>%n Sicherungen entfernt, die sich nicht neu schreiben ließen</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot %1 cannot be rewritten and may still hold the respondent; --purge-snapshots removes it.</source>
        <translation>Die Sicherung %1 lässt sich nicht neu schreiben und kann die befragte Person noch enthalten; --purge-snapshots entfernt sie.</translation>
    </message>
    <message>
        <source>A salted hash of the key stays, so that a later import leaves this person out; forget --drop-hashes takes it away.</source>
        <translation>Ein gesalzener Hash des Schlüssels bleibt, damit ein späterer Import diese Person auslässt; forget --drop-hashes nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Copies and exports made earlier are not reached.</source>
        <translation>Früher erstellte Kopien und Exporte werden nicht erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n hashes dropped; a later import takes these people in again</source>
        <translation>
            <numerusform>%n Hash gelöscht; ein späterer Import nimmt diese Person wieder auf</numerusform>
            <numerusform>%n Hashes gelöscht; ein späterer Import nimmt diese Personen wieder auf</numerusform>
        </translation>
    </message>
    <message>
        <source>--respondent KEY is needed</source>
        <translation>--respondent SCHLÜSSEL fehlt</translation>
    </message>
    <message>
        <source>Shows comments: all, or those that fit every option.</source>
        <translation>Zeigt Kommentare: alle, oder die, auf die jede Option zutrifft.</translation>
    </message>
    <message>
        <source>words that begin so; &quot;words together&quot;, -without</source>
        <translation>Wörter, die so beginnen; &quot;Wörter zusammen&quot;, -ohne</translation>
    </message>
    <message>
        <source>of responses that reached it</source>
        <translation>von Rückmeldungen, die ihn erreicht haben</translation>
    </message>
    <message>
        <source>the map of the touchpoint</source>
        <translation>die Map des Kontaktpunkts</translation>
    </message>
    <message>
        <source>tagged with this theme</source>
        <translation>mit diesem Thema versehen</translation>
    </message>
    <message>
        <source>only of responses with a failure</source>
        <translation>nur von Rückmeldungen mit Fehler</translation>
    </message>
    <message>
        <source>tags what is found</source>
        <translation>versieht die gefundenen mit einem Thema</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>ein JSON-Dokument auf stdout</translation>
    </message>
    <message>
        <source>--respondent-keys is keep, hash or drop, not &quot;%1&quot;</source>
        <translation>--respondent-keys ist keep, hash oder drop, nicht „%1“</translation>
    </message>
    <message>
        <source>--comments is keep or drop, not &quot;%1&quot;</source>
        <translation>--comments ist keep oder drop, nicht „%1“</translation>
    </message>
    <message>
        <source>what is stored of them; keep when not given</source>
        <translation>was davon gespeichert wird; ohne Angabe keep</translation>
    </message>
    <message>
        <source>whether comments are stored; keep when not given</source>
        <translation>ob Kommentare gespeichert werden; ohne Angabe keep</translation>
    </message>
    <message>
        <source>Writes failures that were not resolved, with owner, due day and outcome.</source>
        <translation>Schreibt Fehler, die nicht behoben wurden, mit Verantwortlichen, Termin und Ausgang.</translation>
    </message>
    <message>
        <source>where they are written</source>
        <translation>wohin sie geschrieben werden</translation>
    </message>
    <message>
        <source>those with an outcome, too</source>
        <translation>auch die mit einem Ausgang</translation>
    </message>
    <message>
        <source>Takes a respondent out of rows, quotes, history and snapshots.</source>
        <translation>Entfernt eine befragte Person aus Zeilen, Zitaten, Verlauf und Sicherungen.</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>wie er importiert wurde</translation>
    </message>
    <message>
        <source>removes snapshots that cannot be rewritten</source>
        <translation>entfernt Sicherungen, die sich nicht neu schreiben lassen</translation>
    </message>
    <message>
        <source>lets later imports take in again who was forgotten</source>
        <translation>lässt spätere Importe wieder aufnehmen, wer vergessen wurde</translation>
    </message>
    <message>
        <source>Copies a workspace.</source>
        <translation>Kopiert einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>maps and figures only: no responses, comments, quotes, history</source>
        <translation>nur Maps und Zahlen: keine Rückmeldungen, Kommentare, Zitate, kein Verlauf</translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt verschieben</numerusform>
            <numerusform>%n Kontaktpunkte verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmotionTyping</name>
    <message>
        <source>There is no touchpoint in this step that could have an emotion. Add one first.</source>
        <translation>In diesem Schritt gibt es keinen Kontaktpunkt, der eine Emotion haben könnte. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Emotion setzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>-2 (%1) to +2 (%2), typed on the cell</source>
        <translation>-2 (%1) bis +2 (%2), auf der Zelle getippt</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
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
        <translation> Genauer: %1.</translation>
    </message>
    <message>
        <source> Allowed: %1.</source>
        <translation> Erlaubt: %1.</translation>
    </message>
    <message>
        <source>A title is needed here. Type at least one letter.</source>
        <translation>Hier ist ein Titel nötig. Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>a limited number of</source>
        <translation>begrenzt viele</translation>
    </message>
    <message>
        <source>There is no %1 here. Make one first, or choose another file.</source>
        <translation>Hier nicht vorhanden: %1. Legen Sie es erst an, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>such thing</source>
        <translation>so etwas</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; here. Choose one that is there: %3.</source>
        <translation>Hier nicht vorhanden: %1 „%2“. Wählen Sie etwas Vorhandenes: %3.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; here. Choose one that is there.</source>
        <translation>Hier nicht vorhanden: %1 „%2“. Wählen Sie etwas Vorhandenes.</translation>
    </message>
    <message>
        <source>%1, edit %2: %3 What comes before it stays.</source>
        <translation>%1, Bearbeitung %2: %3 Was davor steht, bleibt.</translation>
    </message>
    <message>
        <source>Several things are called &quot;%1&quot;. Rename one of them, or choose it by its id.</source>
        <translation>Mehreres heißt „%1“. Benennen Sie eines davon um, oder wählen Sie es nach seiner ID.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is there already. Use another name.</source>
        <translation>%1 „%2“ gibt es schon. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The value &quot;%2&quot; does not fit %1.%3 Enter another value.</source>
        <translation>Der Wert „%2“ passt nicht zu %1.%3 Geben Sie einen anderen Wert ein.</translation>
    </message>
    <message>
        <source>The last %1 cannot be removed, because a map needs one. Add another one first.</source>
        <translation>Das Letzte seiner Art (%1) lässt sich nicht entfernen, weil eine Map eines braucht. Fügen Sie erst ein anderes hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The map would no longer be sound, so nothing was changed.%1 Correct that and try again.</source>
        <translation>Die Map wäre nicht mehr stimmig, daher wurde nichts geändert.%1 Berichtigen Sie das, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is larger than can be taken.%2 Split it into smaller parts.</source>
        <translation>%1 ist größer als zulässig.%2 Teilen Sie es in kleinere Teile.</translation>
    </message>
    <message>
        <source>%1%2: more than can be taken (at most %3). Split it into smaller parts.</source>
        <translation>%1%2: mehr als zulässig (höchstens %3). Teilen Sie es in kleinere Teile.</translation>
    </message>
    <message>
        <source>%1%2 has more than can be taken: %3, at most %4. Split it into smaller parts.</source>
        <translation>%1%2 enthält mehr als zulässig: %3, höchstens %4. Teilen Sie es in kleinere Teile.</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed; choose it again.</source>
        <translation>%1 ist nicht da. Vielleicht wurde es verschoben oder umbenannt; wählen Sie es neu.</translation>
    </message>
    <message>
        <source>%1 exists already.%2 Choose another name, or open it.</source>
        <translation>%1 gibt es schon.%2 Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>%1 cannot be read.%2 Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen.%2 Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 cannot be written.%2 Choose another folder or change its permissions.</source>
        <translation>%1 lässt sich nicht schreiben.%2 Wählen Sie einen anderen Ordner, oder ändern Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher ließ sich %1 nicht schreiben. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be saved.%2 Your changes are kept in memory: save a copy elsewhere, then try again.</source>
        <translation>%1 ließ sich nicht speichern.%2 Ihre Änderungen bleiben im Speicher: Speichern Sie eine Kopie an anderer Stelle, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was moved to &quot;%2&quot; by another program, so the change was not saved. Save a copy, or move it back and try again.</source>
        <translation>„%1“ wurde von einem anderen Programm nach „%2“ verschoben, daher wurde die Änderung nicht gespeichert. Speichern Sie eine Kopie, oder verschieben Sie die Datei zurück, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program has put a different file in the place of &quot;%1&quot;, so the change was not saved. Save a copy of what you see here.</source>
        <translation>Ein anderes Programm hat eine andere Datei an die Stelle von „%1“ gesetzt, daher wurde die Änderung nicht gespeichert. Speichern Sie eine Kopie dessen, was Sie hier sehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted by another program, so the change was not saved. Save a copy of what you see here.</source>
        <translation>„%1“ wurde von einem anderen Programm gelöscht, daher wurde die Änderung nicht gespeichert. Speichern Sie eine Kopie dessen, was Sie hier sehen.</translation>
    </message>
    <message>
        <source>%1 is not a Throughline workspace.%2 Choose a .journey file; other journeys are imported.</source>
        <translation>%1 ist kein Arbeitsbereich von Throughline.%2 Wählen Sie eine .journey-Datei; andere Journeys werden importiert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Throughline (format %2, this one knows %3). Install the newer version.</source>
        <translation>%1 stammt von einem neueren Throughline (Format %2, dieses kennt %3). Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>older ones</source>
        <translation>ältere</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened.%2 Restore the newest good snapshot, or a copy of your own.</source>
        <translation>%1 ist beschädigt und wurde nicht geöffnet.%2 Stellen Sie die neueste gute Sicherung oder eine eigene Kopie wieder her.</translation>
    </message>
    <message>
        <source>%1 holds things that no Throughline wrote, so it was not opened.%2 Ask its sender for a new copy.</source>
        <translation>%1 enthält Dinge, die kein Throughline geschrieben hat, und wurde daher nicht geöffnet.%2 Bitten Sie den Absender um eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere (%2), so it can only be read here. Close it there to edit it.</source>
        <translation>%1 ist anderswo geöffnet (%2) und lässt sich hier nur lesen. Schließen Sie es dort, um es zu bearbeiten.</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing was changed.%2 Save a copy to edit it.</source>
        <translation>%1 ist schreibgeschützt, daher wurde nichts geändert.%2 Speichern Sie eine Kopie, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>A part (%1 %2) is damaged and cannot be read.%3 Restore a snapshot or a copy of your own, or import it again.</source>
        <translation>Ein Teil (%1 %2) ist beschädigt und lässt sich nicht lesen.%3 Stellen Sie eine Sicherung oder eine eigene Kopie wieder her, oder importieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A part was written by a newer Throughline (format %1). Install the newer version.</source>
        <translation>Ein Teil stammt von einem neueren Throughline (Format %1). Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>There is no source %1. Choose one that is there: %2.</source>
        <translation>Es gibt keine Quelle %1. Wählen Sie eine vorhandene: %2.</translation>
    </message>
    <message>
        <source>There is no source %1. Look at the list of sources.</source>
        <translation>Es gibt keine Quelle %1. Sehen Sie in der Liste der Quellen nach.</translation>
    </message>
    <message>
        <source>The letters of %1%2 are in no known encoding. Choose the encoding, or save the file as UTF-8.</source>
        <translation>Die Zeichen in %1%2 haben keine bekannte Codierung. Wählen Sie die Codierung, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark of %1%2 is never closed. Close it in the file and import again.</source>
        <translation>Ein Anführungszeichen in %1%2 wird nie geschlossen. Schließen Sie es in der Datei, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no records. Choose a file with a header row and at least one row under it.</source>
        <translation>%1 enthält keine Datensätze. Wählen Sie eine Datei mit einer Kopfzeile und mindestens einer Zeile darunter.</translation>
    </message>
    <message>
        <source>%1 has no columns that look like these: %2.%3 Say in a mapping file which they are (on the command line --mapping M.json with &quot;layout&quot;: &quot;events&quot;).</source>
        <translation>%1 hat keine Spalten, die danach aussehen: %2.%3 Sagen Sie in einer Zuordnungsdatei, welche es sind (auf der Befehlszeile --mapping M.json mit &quot;layout&quot;: &quot;events&quot;).</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.%3 Choose one of its columns.</source>
        <translation>%1 hat keine Spalte „%2“.%3 Wählen Sie eine der vorhandenen Spalten.</translation>
    </message>
    <message>
        <source>The mapping does not hold at &quot;%1&quot;.%2 Change it and try again.</source>
        <translation>Die Zuordnung stimmt nicht bei „%1“.%2 Ändern Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>one of its parts</source>
        <translation>einem ihrer Teile</translation>
    </message>
    <message>
        <source>No column of %1 looks like a score. Say in a mapping which one is, or bring an event log in as a map.</source>
        <translation>Keine Spalte von %1 sieht nach einer Bewertung aus. Sagen Sie in einer Zuordnung, welche es ist, oder übernehmen Sie ein Ereignisprotokoll als Map.</translation>
    </message>
    <message>
        <source>%1%2 is not valid JSON.%3 Correct it and try again.</source>
        <translation>%1%2 ist kein gültiges JSON.%3 Berichtigen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read here. %2</source>
        <translation>%1 lässt sich hier nicht lesen. %2</translation>
    </message>
    <message>
        <source>The format of %1 is not known.%2 For feedback use CSV, TSV, Excel (.xlsx) or OpenDocument (.ods), and for maps one of the formats that are offered.</source>
        <translation>Das Format von %1 ist nicht bekannt.%2 Für Feedback nehmen Sie CSV, TSV, Excel (.xlsx) oder OpenDocument (.ods), für Maps eines der angebotenen Formate.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as an image.%2 Save it as PNG or JPEG with at most 4000 pixels a side, and try again.</source>
        <translation>%1 lässt sich nicht als Bild verwenden.%2 Speichern Sie es als PNG oder JPEG mit höchstens 4000 Pixeln je Seite, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was imported already, as source %2. Remove that source first to import it again.</source>
        <translation>%1 wurde schon importiert, als Quelle %2. Entfernen Sie zuerst diese Quelle, um noch einmal zu importieren.</translation>
    </message>
    <message>
        <source>Every record of %1 was rejected, so nothing was imported.%2 Check the scales in the mapping.</source>
        <translation>Jeder Datensatz von %1 wurde abgewiesen, daher wurde nichts importiert.%2 Prüfen Sie die Skalen in der Zuordnung.</translation>
    </message>
    <message>
        <source>%1%2 cannot be understood.%3 Correct it there and try again.</source>
        <translation>%1%2 ist nicht verständlich.%3 Berichtigen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There are not enough data for this.%1 Import more responses.</source>
        <translation>Dafür gibt es nicht genug Daten.%1 Importieren Sie mehr Rückmeldungen.</translation>
    </message>
    <message>
        <source>The filter leaves nothing: %1. There is %2. Choose a wider one.</source>
        <translation>Der Filter lässt nichts übrig: %1. Vorhanden ist %2. Wählen Sie einen weiteren Filter.</translation>
    </message>
    <message>
        <source>no response fits it</source>
        <translation>keine Rückmeldung passt dazu</translation>
    </message>
    <message>
        <source>other feedback</source>
        <translation>anderes Feedback</translation>
    </message>
    <message>
        <source>There is not enough memory for this.%1 Nothing was changed. Close other programs, or take less at a time.</source>
        <translation>Dafür reicht der Speicher nicht.%1 Nichts wurde geändert. Schließen Sie andere Programme, oder nehmen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>No snapshot of %1 could be kept beforehand, so nothing was changed.%2 %3</source>
        <translation>Von %1 ließ sich vorher keine Sicherung anlegen, daher wurde nichts geändert.%2 %3</translation>
    </message>
    <message>
        <source>Free some space, or go on without one (--no-snapshot).</source>
        <translation>Schaffen Sie Platz, oder fahren Sie ohne Sicherung fort (--no-snapshot).</translation>
    </message>
    <message>
        <source>Free some space, or go on without one.</source>
        <translation>Schaffen Sie Platz, oder fahren Sie ohne Sicherung fort.</translation>
    </message>
    <message>
        <source>The command is not understood.%1 Run &quot;throughline --help&quot; to see what it takes.</source>
        <translation>Der Befehl ist nicht verständlich.%1 „throughline --help“ sagt, was er annimmt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1%2 holds what is not supported: %3. Save it without that and try again.</source>
        <translation>%1%2 enthält etwas, das nicht unterstützt wird: %3. Speichern Sie es ohne das, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not supported. Use one of the other ways.</source>
        <translation>%1 wird nicht unterstützt. Wählen Sie einen der anderen Wege.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong.%1 Try again; if it stays, please report it as a defect.</source>
        <translation>Etwas Unvorhergesehenes ging schief.%1 Versuchen Sie es noch einmal; bleibt es dabei, melden Sie bitte den Fehler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; held notes or steps that shared an id, which an earlier version let happen. Each has an id of its own now; nothing else was changed. The version before is in the history.</source>
        <translation>„%1“ enthielt Notizen oder Schritte mit gemeinsamer ID, was eine frühere Version zuließ. Jetzt hat jede ihre eigene; sonst wurde nichts geändert. Die Version davor steht im Verlauf.</translation>
    </message>
    <message>
        <source>There is no version %1 in the history. Choose one of %2.</source>
        <translation>Im Verlauf gibt es keine Version %1. Wählen Sie eine von %2.</translation>
    </message>
    <message>
        <source>The sheet of %1 that was read holds no feedback. Choose another sheet (on the command line --sheet NAME); these hold some: %2.</source>
        <translation>Das gelesene Blatt von %1 enthält kein Feedback. Wählen Sie ein anderes Blatt (auf der Befehlszeile --sheet NAME); diese enthalten welches: %2.</translation>
    </message>
    <message>
        <source>%1 holds a map (%2) and no feedback. Bring it in as a map: File, Import map; on the command line import-map.</source>
        <translation>%1 enthält eine Map (%2) und kein Feedback. Übernehmen Sie sie als Map: Datei, Map importieren; auf der Befehlszeile import-map.</translation>
    </message>
    <message>
        <source>%1, edit %2: %3 Nothing was changed.</source>
        <translation>%1, Bearbeitung %2: %3 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>der Liste</translation>
    </message>
    <message>
        <source>No column of the sheet of %1 that was read looks like a score. Choose another sheet (on the command line --sheet NAME); these hold some: %2.</source>
        <translation>Keine Spalte des gelesenen Blatts von %1 sieht nach einer Bewertung aus. Wählen Sie ein anderes Blatt (auf der Befehlszeile --sheet NAME); diese enthalten welche: %2.</translation>
    </message>
    <message>
        <source>Lane &quot;%1&quot; is locked: its touchpoints stay, and no others come. Unlock it first.</source>
        <translation>Die Spur „%1“ ist gesperrt: Ihre Kontaktpunkte bleiben, und es kommen keine anderen. Heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>%1%2 ends too early: it is %3 whose end is missing. Get the whole file and try again.</source>
        <translation>%1%2 endet zu früh: Es ist %3, und das Ende fehlt. Besorgen Sie die ganze Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be taken as %1.%2</source>
        <translation>Das kann nicht als %1 übernommen werden.%2</translation>
    </message>
    <message>
        <source>The mapping names &quot;%1&quot; under decimals; %2 has these columns: %3. Correct it there.</source>
        <translation>Die Zuordnung nennt „%1“ unter decimals; %2 hat diese Spalten: %3. Dort berichtigen.</translation>
    </message>
    <message>
        <source>The text of %1 is too long: at most %2 characters fit. Shorten it.</source>
        <translation>Der Text von %1 ist zu lang: höchstens %2 Zeichen passen. Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Map umbenennen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Change map owner</source>
        <translation>Verantwortliche der Map ändern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Change map state</source>
        <translation>Stand der Map ändern</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Change scenario</source>
        <translation>Szenario ändern</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Change presentation</source>
        <translation>Präsentation ändern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Bericht ändern</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Kaufphase</translation>
    </message>
    <message>
        <source>Change phase</source>
        <translation>Kaufphase ändern</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Least width</source>
        <translation>Mindestbreite</translation>
    </message>
    <message>
        <source>Change width of column</source>
        <translation>Breite der Spalte ändern</translation>
    </message>
    <message>
        <source>96 to 1200; empty: as wide as usual</source>
        <translation>96 bis 1200; leer: so breit wie üblich</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hide or show lane</source>
        <translation>Spur ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lock or unlock lane</source>
        <translation>Spur sperren oder entsperren</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Mindesthöhe</translation>
    </message>
    <message>
        <source>Change height of lane</source>
        <translation>Höhe der Spur ändern</translation>
    </message>
    <message>
        <source>20 to 2000; empty: as high as what stands in it</source>
        <translation>20 bis 2000; leer: so hoch wie der Inhalt</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Kontaktpunkt umbenennen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Anlass ändern</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Change who starts</source>
        <translation>Ändern, wer beginnt</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Change expectation</source>
        <translation>Erwartung ändern</translation>
    </message>
    <message>
        <source>Response target</source>
        <translation>Zielzeit Antwort</translation>
    </message>
    <message>
        <source>Change response target</source>
        <translation>Zielzeit der Antwort ändern</translation>
    </message>
    <message>
        <source>How soon an answer should come, as 4 h or 30 min</source>
        <translation>Wie bald eine Antwort kommen soll, etwa 4 h oder 30 min</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation>Moment der Wahrheit ändern</translation>
    </message>
    <message>
        <source>Opens map</source>
        <translation>Öffnet Map</translation>
    </message>
    <message>
        <source>Change linked map</source>
        <translation>Verknüpfte Map ändern</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Change failure code</source>
        <translation>Fehlerart ändern</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Verantwortliche ändern</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation>Wichtigkeit ändern</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Sprechernotizen</translation>
    </message>
    <message>
        <source>Change speaker notes</source>
        <translation>Sprechernotizen ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename persona</source>
        <translation>Persona umbenennen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Zitat ändern</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Change goals of the persona</source>
        <translation>Ziele der Persona ändern</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustrationen</translation>
    </message>
    <message>
        <source>Change frustrations</source>
        <translation>Frustrationen ändern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Rename action</source>
        <translation>Maßnahme umbenennen</translation>
    </message>
    <message>
        <source>Change owner of action</source>
        <translation>Verantwortliche der Maßnahme ändern</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Change due date of action</source>
        <translation>Termin der Maßnahme ändern</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Aufwand ändern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change status of action</source>
        <translation>Status der Maßnahme ändern</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Change what the action answers</source>
        <translation>Ändern, worauf die Maßnahme antwortet</translation>
    </message>
    <message>
        <source>Takes up note</source>
        <translation>Greift Notiz auf</translation>
    </message>
    <message>
        <source>Change note of action</source>
        <translation>Notiz der Maßnahme ändern</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Erwarteter Zugewinn</translation>
    </message>
    <message>
        <source>Change expected gain</source>
        <translation>Erwarteten Zugewinn ändern</translation>
    </message>
    <message>
        <source>In points of the overall score</source>
        <translation>In Punkten der Gesamtbewertung</translation>
    </message>
    <message>
        <source>Gain is</source>
        <translation>Zugewinn ist</translation>
    </message>
    <message>
        <source>Change source of gain</source>
        <translation>Herkunft des Zugewinns ändern</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Change day on which the action took effect</source>
        <translation>Tag ändern, ab dem die Maßnahme wirkte</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Change impact of action</source>
        <translation>Wirkung der Maßnahme ändern</translation>
    </message>
    <message>
        <source>As the team judges it, while no gain is known</source>
        <translation>Wie das Team sie einschätzt, solange kein Zugewinn bekannt ist</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Change metric of goal</source>
        <translation>Kennzahl des Ziels ändern</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Change target of goal</source>
        <translation>Zielwert ändern</translation>
    </message>
    <message>
        <source>Change due date of goal</source>
        <translation>Termin des Ziels ändern</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Verantwortlich (Erlebnis)</translation>
    </message>
    <message>
        <source>Change experience owner</source>
        <translation>Verantwortliche für Erlebnis ändern</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Verantwortlich (Service)</translation>
    </message>
    <message>
        <source>Change service owner</source>
        <translation>Verantwortliche für Service ändern</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Change kind of note</source>
        <translation>Art der Notiz ändern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Change author of note</source>
        <translation>Verfasser der Notiz ändern</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Resolve or reopen comment</source>
        <translation>Kommentar erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Change alternative text</source>
        <translation>Alternativtext ändern</translation>
    </message>
    <message>
        <source>Fewest failed</source>
        <translation>Mindestzahl mit Fehler</translation>
    </message>
    <message>
        <source>Change fewest failed responses</source>
        <translation>Mindestzahl mit Fehler ändern</translation>
    </message>
    <message>
        <source>Fewest measured</source>
        <translation>Mindestzahl gemessen</translation>
    </message>
    <message>
        <source>Change fewest measured responses</source>
        <translation>Mindestzahl gemessen ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>FileKindWords</name>
    <message>
        <source>This is a Word document. Save it as plain text (.txt), then import that.</source>
        <translation>Das ist ein Word-Dokument. Speichern Sie es als reinen Text (.txt), und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet workbook. For a map save the sheet as CSV; feedback comes in with Import data.</source>
        <translation>Das ist eine Tabellenmappe. Für eine Map speichern Sie das Blatt als CSV; Feedback kommt über Daten importieren herein.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy its text into a plain text file (.txt), a line for each touchpoint, and import that.</source>
        <translation>Das ist eine Präsentation. Kopieren Sie ihren Text in eine reine Textdatei (.txt), eine Zeile je Kontaktpunkt, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a text document of an office program. Save it as plain text (.txt), then import that.</source>
        <translation>Das ist ein Textdokument eines Büroprogramms. Speichern Sie es als reinen Text (.txt), und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>This is a mind map in a format of its own program. Export it there as OPML, FreeMind or Markdown, then import that.</source>
        <translation>Das ist eine Mindmap im Format ihres eigenen Programms. Exportieren Sie sie dort als OPML, FreeMind oder Markdown, und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it and import what is in it.</source>
        <translation>Das ist ein gepacktes Archiv. Entpacken Sie es, und importieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>This is a PDF. Import the file that it was made from, or copy its text into a plain text file (.txt).</source>
        <translation>Das ist ein PDF. Importieren Sie die Datei, aus der es entstand, oder kopieren Sie seinen Text in eine reine Textdatei (.txt).</translation>
    </message>
    <message>
        <source>This is a picture. Drop it on a storyboard lane, or draw the map anew.</source>
        <translation>Das ist ein Bild. Ziehen Sie es auf eine Storyboard-Spur, oder zeichnen Sie die Map neu.</translation>
    </message>
    <message>
        <source>This is a sound or film. Choose a file with text in it.</source>
        <translation>Das ist ein Ton oder Film. Wählen Sie eine Datei, die Text enthält.</translation>
    </message>
    <message>
        <source>This is a rich text document. Save it as plain text (.txt), then import that.</source>
        <translation>Das ist ein Rich-Text-Dokument. Speichern Sie es als reinen Text (.txt), und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>This is a web page without a Mermaid journey in it. Copy its text into a plain text file (.txt) and import that.</source>
        <translation>Das ist eine Webseite ohne Mermaid-Journey. Kopieren Sie ihren Text in eine reine Textdatei (.txt), und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a database of another program. Export the table from there as CSV.</source>
        <translation>Das ist die Datenbank eines anderen Programms. Exportieren Sie die Tabelle dort als CSV.</translation>
    </message>
    <message>
        <source>This is a Throughline workspace. Open it with File, Open.</source>
        <translation>Das ist ein Arbeitsbereich von Throughline. Öffnen Sie ihn mit Datei, Öffnen.</translation>
    </message>
    <message>
        <source>This is a program. Choose a file with text in it.</source>
        <translation>Das ist ein Programm. Wählen Sie eine Datei, die Text enthält.</translation>
    </message>
    <message>
        <source>This is a document of an old office program. Save it there as plain text or CSV.</source>
        <translation>Das ist ein Dokument eines alten Büroprogramms. Speichern Sie es dort als reinen Text oder CSV.</translation>
    </message>
    <message>
        <source>This is a Mermaid diagram of another kind. Only diagrams that begin with &quot;journey&quot; are journeys.</source>
        <translation>Das ist ein Mermaid-Diagramm anderer Art. Nur Diagramme, die mit &quot;journey&quot; beginnen, sind Journeys.</translation>
    </message>
    <message>
        <source>This is a PlantUML diagram. Write its steps as plain text (.txt), a line for each touchpoint, and import that.</source>
        <translation>Das ist ein PlantUML-Diagramm. Schreiben Sie seine Schritte als reinen Text (.txt), eine Zeile je Kontaktpunkt, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>This is a JSON Canvas board, which is only written, because a board does not say what its cards mean. Copy its text into a plain text file (.txt) and import that.</source>
        <translation>Das ist ein JSON-Canvas-Board. Es wird nur geschrieben, weil ein Board nicht sagt, was seine Karten bedeuten. Kopieren Sie seinen Text in eine reine Textdatei (.txt), und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a draw.io drawing, which is only written, because a drawing does not say what its boxes mean. Copy its text into a plain text file (.txt) and import that.</source>
        <translation>Das ist eine draw.io-Zeichnung. Sie wird nur geschrieben, weil eine Zeichnung nicht sagt, was ihre Kästen bedeuten. Kopieren Sie ihren Text in eine reine Textdatei (.txt), und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a drawing. Import the file that it was made from, or draw the map anew.</source>
        <translation>Das ist eine Zeichnung. Importieren Sie die Datei, aus der sie entstand, oder zeichnen Sie die Map neu.</translation>
    </message>
    <message>
        <source>This is a process model (BPMN). Write its steps as plain text (.txt), a line for each touchpoint, and import that.</source>
        <translation>Das ist ein Prozessmodell (BPMN). Schreiben Sie seine Schritte als reinen Text (.txt), eine Zeile je Kontaktpunkt, und importieren Sie diesen.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>--%1 takes a day like 2026-03-31, not &quot;%2&quot;</source>
        <translation>--%1 erwartet einen Tag wie 2026-03-31, nicht „%2“</translation>
    </message>
    <message>
        <source>--source takes the number of an import as &quot;sources&quot; lists it, not &quot;%1&quot;</source>
        <translation>--source erwartet die Nummer eines Imports, wie „sources“ sie zeigt, nicht „%1“</translation>
    </message>
    <message>
        <source>first day, like 2026-01-01</source>
        <translation>erster Tag, etwa 2026-01-01</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>only these responses; may be repeated</source>
        <translation>nur diese Rückmeldungen; mehrfach möglich</translation>
    </message>
    <message>
        <source>only this channel; may be repeated</source>
        <translation>nur dieser Kanal; mehrfach möglich</translation>
    </message>
    <message>
        <source>only this import; may be repeated</source>
        <translation>nur dieser Import; mehrfach möglich</translation>
    </message>
    <message>
        <source>customer, employee, focus-group or interview</source>
        <translation>customer, employee, focus-group oder interview</translation>
    </message>
    <message>
        <source>--segment takes NAME=VALUE, not &quot;%1&quot;</source>
        <translation>--segment erwartet NAME=WERT, nicht „%1“</translation>
    </message>
    <message>
        <source>feedback from %1 to %2</source>
        <translation>Feedback von %1 bis %2</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> und andere</translation>
    </message>
    <message>
        <source>sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>--voice is %1</source>
        <translation>--voice ist %1</translation>
    </message>
</context>
<context>
    <name>FirstMapWords</name>
    <message>
        <source>First stage</source>
        <translation>Erste Phase</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>Mermaid journey</source>
        <translation>Mermaid-Journey</translation>
    </message>
    <message>
        <source>Throughline JSON</source>
        <translation>Throughline-JSON</translation>
    </message>
    <message>
        <source>Throughline map</source>
        <translation>Throughline-Map</translation>
    </message>
    <message>
        <source>CJML table</source>
        <translation>CJML-Tabelle</translation>
    </message>
    <message>
        <source>Event log (XES)</source>
        <translation>Ereignisprotokoll (XES)</translation>
    </message>
    <message>
        <source>Event table</source>
        <translation>Ereignistabelle</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
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
        <translation>das Szenario der Map</translation>
    </message>
    <message>
        <source>the goal of the map</source>
        <translation>das Ziel der Map</translation>
    </message>
    <message>
        <source>the owner of the map</source>
        <translation>die Verantwortlichen der Map</translation>
    </message>
    <message>
        <source>that the map is a to-be map</source>
        <translation>dass die Map eine Soll-Map ist</translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n Persona</numerusform>
            <numerusform>%n Personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details of personas</source>
        <translation>
            <numerusform>%n Angabe zu Personas</numerusform>
            <numerusform>%n Angaben zu Personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on stages</source>
        <translation>
            <numerusform>%n Notiz zu Phasen</numerusform>
            <numerusform>%n Notizen zu Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles of steps</source>
        <translation>
            <numerusform>%n Titel von Schritten</numerusform>
            <numerusform>%n Titel von Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps without touchpoints</source>
        <translation>
            <numerusform>%n Schritt ohne Kontaktpunkte</numerusform>
            <numerusform>%n Schritte ohne Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints share a step with another</source>
        <translation>
            <numerusform>dass %n Kontaktpunkt einen Schritt mit einem anderen teilt</numerusform>
            <numerusform>dass %n Kontaktpunkte einen Schritt mit einem anderen teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in lanes</source>
        <translation>
            <numerusform>%n Text in Spuren</numerusform>
            <numerusform>%n Texte in Spuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the phases of %n stages</source>
        <translation>
            <numerusform>die Kaufphase von %n Phase</numerusform>
            <numerusform>die Kaufphasen von %n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n lanes and columns are shown</source>
        <translation>
            <numerusform>wie %n Spur oder Spalte gezeigt wird</numerusform>
            <numerusform>wie %n Spuren und Spalten gezeigt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints are service</source>
        <translation>
            <numerusform>dass %n Kontaktpunkt Service ist</numerusform>
            <numerusform>dass %n Kontaktpunkte Service sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the reasons of %n touchpoints</source>
        <translation>
            <numerusform>der Anlass von %n Kontaktpunkt</numerusform>
            <numerusform>die Anlässe von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who starts %n touchpoints</source>
        <translation>
            <numerusform>wer %n Kontaktpunkt beginnt</numerusform>
            <numerusform>wer %n Kontaktpunkte beginnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the channels of %n touchpoints</source>
        <translation>
            <numerusform>der Kanal von %n Kontaktpunkt</numerusform>
            <numerusform>die Kanäle von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the scorecards of %n touchpoints</source>
        <translation>
            <numerusform>die Komponenten von %n Kontaktpunkt</numerusform>
            <numerusform>die Komponenten von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth</source>
        <translation>
            <numerusform>%n Moment der Wahrheit</numerusform>
            <numerusform>%n Momente der Wahrheit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the emotions of %n touchpoints</source>
        <translation>
            <numerusform>die Emotion von %n Kontaktpunkt</numerusform>
            <numerusform>die Emotionen von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the failure codes of %n touchpoints</source>
        <translation>
            <numerusform>die Fehlerart von %n Kontaktpunkt</numerusform>
            <numerusform>die Fehlerarten von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the owners of %n touchpoints</source>
        <translation>
            <numerusform>die Verantwortlichen von %n Kontaktpunkt</numerusform>
            <numerusform>die Verantwortlichen von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the importance of %n touchpoints</source>
        <translation>
            <numerusform>die Wichtigkeit von %n Kontaktpunkt</numerusform>
            <numerusform>die Wichtigkeit von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the speaker notes of %n touchpoints</source>
        <translation>
            <numerusform>die Sprechernotizen von %n Kontaktpunkt</numerusform>
            <numerusform>die Sprechernotizen von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes of %n touchpoints</source>
        <translation>
            <numerusform>die Notizen von %n Kontaktpunkt</numerusform>
            <numerusform>die Notizen von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>which problems %n touchpoints answer</source>
        <translation>
            <numerusform>auf welche Probleme %n Kontaktpunkt antwortet</numerusform>
            <numerusform>auf welche Probleme %n Kontaktpunkte antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the targets of %n touchpoints</source>
        <translation>
            <numerusform>die Zielwerte von %n Kontaktpunkt</numerusform>
            <numerusform>die Zielwerte von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the expectations at %n touchpoints</source>
        <translation>
            <numerusform>die Erwartung an %n Kontaktpunkt</numerusform>
            <numerusform>die Erwartungen an %n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the response targets of %n touchpoints</source>
        <translation>
            <numerusform>die Zielzeit der Antwort von %n Kontaktpunkt</numerusform>
            <numerusform>die Zielzeiten der Antwort von %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the curves of personas at %n touchpoints</source>
        <translation>
            <numerusform>die Kurven der Personas an %n Kontaktpunkt</numerusform>
            <numerusform>die Kurven der Personas an %n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose feedback %n touchpoints share</source>
        <translation>
            <numerusform>mit wem %n Kontaktpunkt Feedback teilt</numerusform>
            <numerusform>mit wem %n Kontaktpunkte Feedback teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the links of %n touchpoints to other maps</source>
        <translation>
            <numerusform>die Verknüpfung von %n Kontaktpunkt mit anderen Maps</numerusform>
            <numerusform>die Verknüpfungen von %n Kontaktpunkten mit anderen Maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 kann nicht aufnehmen: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold %2: %3.</source>
        <translation>%1 kann nicht aufnehmen: %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>the votes on %n notes</source>
        <translation>
            <numerusform>die Stimmen zu %n Notiz</numerusform>
            <numerusform>die Stimmen zu %n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who wrote %n notes, and which are resolved</source>
        <translation>
            <numerusform>wer %n Notiz verfasst hat, und ob sie erledigt ist</numerusform>
            <numerusform>wer %n Notizen verfasst hat, und welche erledigt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints have no emotion</source>
        <translation>
            <numerusform>dass %n Kontaktpunkt kein Gefühl hat</numerusform>
            <numerusform>dass %n Kontaktpunkte kein Gefühl haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not hold %2; the number in the middle is written: %3.</source>
        <translation>%1 kann nicht aufnehmen, %2; geschrieben wird die mittlere Zahl: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The channel of the survey stands for that of %n touchpoints, which name none: %1.</source>
        <translation>
            <numerusform>Der Kanal der Umfrage steht für den von %n Kontaktpunkt, der keinen nennt: %1.</numerusform>
            <numerusform>Der Kanal der Umfrage steht für den von %n Kontaktpunkten, die keinen nennen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages without touchpoints</source>
        <translation>
            <numerusform>%n Phase ohne Kontaktpunkte</numerusform>
            <numerusform>%n Phasen ohne Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line breaks in %n titles</source>
        <translation>
            <numerusform>die Zeilenumbrüche in %n Titel</numerusform>
            <numerusform>die Zeilenumbrüche in %n Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the indents and empty lines in %n texts</source>
        <translation>
            <numerusform>die Einzüge und Leerzeilen in %n Text</numerusform>
            <numerusform>die Einzüge und Leerzeilen in %n Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line breaks in %n notes</source>
        <translation>
            <numerusform>die Zeilenumbrüche in %n Notiz</numerusform>
            <numerusform>die Zeilenumbrüche in %n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages with the title of an earlier one</source>
        <translation>
            <numerusform>%n Phase mit dem Titel einer früheren</numerusform>
            <numerusform>%n Phasen mit dem Titel einer früheren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>Columns without a head are now stages called by their letter: %1.</source>
        <translation>Spalten ohne Kopf sind jetzt Phasen, die nach ihrem Buchstaben heißen: %1.</translation>
    </message>
    <message>
        <source>“%1” in the first cell is taken as the head of the lanes.</source>
        <translation>„%1“ in der ersten Zelle gilt als Überschrift der Bahnen.</translation>
    </message>
    <message>
        <source>The row “%1” has words, not -2 to +2: it is a lane of texts now.</source>
        <translation>Die Zeile „%1“ hat Wörter, nicht -2 bis +2: Sie ist jetzt eine Bahn für Text.</translation>
    </message>
    <message>
        <source>“%1…” is too long for a title; it stands whole in the speaker notes.</source>
        <translation>„%1…“ ist zu lang für einen Titel; ganz steht der Text in den Sprechernotizen.</translation>
    </message>
</context>
<context>
    <name>HandEditWords</name>
    <message>
        <source>There is no stage after this one to join it with.</source>
        <translation>Nach dieser Phase kommt keine, mit der sie verbunden werden könnte.</translation>
    </message>
    <message>
        <source>Join stages</source>
        <translation>Phasen verbinden</translation>
    </message>
    <message>
        <source>Stage “%1” joined to the one before it</source>
        <translation>Phase „%1“ mit der davor verbunden</translation>
    </message>
    <message>
        <source>This is the last step of its stage. Go to the head of the stage to join two stages.</source>
        <translation>Das ist der letzte Schritt seiner Phase. Gehen Sie zum Kopf der Phase, um zwei Phasen zu verbinden.</translation>
    </message>
    <message>
        <source>Join steps</source>
        <translation>Schritte verbinden</translation>
    </message>
    <message>
        <source>Two steps joined</source>
        <translation>Zwei Schritte verbunden</translation>
    </message>
    <message>
        <source>Two steps joined; of two images in “%1” that of the first step stays</source>
        <translation>Zwei Schritte verbunden; von zwei Bildern in „%1“ bleibt das des ersten Schritts</translation>
    </message>
    <message>
        <source>Lane “%1” is locked: its touchpoints stay, and no others come. Unlock it in the inspector.</source>
        <translation>Die Spur „%1“ ist gesperrt: Ihre Kontaktpunkte bleiben, und keine kommen dazu. Heben Sie die Sperre unter Eigenschaften auf.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>There is no map yet.
Press Enter to draw one.</source>
        <translation>Noch gibt es keine Map.
Drücken Sie die Eingabetaste, um eine zu zeichnen.</translation>
    </message>
    <message>
        <source>This map will show the customer&apos;s journey from left to right.
Press Enter for the first touchpoint.</source>
        <translation>Diese Map zeigt die Journey des Kunden von links nach rechts.
Drücken Sie die Eingabetaste für den ersten Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Press Enter or type for the first touchpoint.</source>
        <translation>Drücken Sie die Eingabetaste oder tippen Sie für den ersten Kontaktpunkt.</translation>
    </message>
</context>
<context>
    <name>ImageCommandWords</name>
    <message>
        <source>An image belongs on a touchpoint or in a cell of a storyboard lane.</source>
        <translation>Ein Bild gehört auf einen Kontaktpunkt oder in eine Zelle einer Storyboard-Spur.</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Bild hinzufügen</translation>
    </message>
</context>
<context>
    <name>ImageFileWords</name>
    <message>
        <source>it is no PNG, JPEG, GIF, BMP or WebP file</source>
        <translation>es ist keine PNG-, JPEG-, GIF-, BMP- oder WebP-Datei</translation>
    </message>
    <message>
        <source>it does not say how large it is</source>
        <translation>es sagt nicht, wie groß es ist</translation>
    </message>
    <message>
        <source>it is %1 by %2 pixels, more than can be taken (%3 million in all)</source>
        <translation>es hat %1 mal %2 Pixel, mehr als zulässig (%3 Millionen insgesamt)</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it cannot be written as PNG</source>
        <translation>es lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>This scale has no usual failure rule: say from which score on an answer counts as failed (Failure at or under).</source>
        <translation>Für diese Skala gibt es keine übliche Fehlerregel: Sagen Sie, bis zu welcher Bewertung eine Antwort als Fehler gilt (Fehler bis einschließlich).</translation>
    </message>
    <message>
        <source>The values of a score column show no scale. Choose its scale, or leave the column out.</source>
        <translation>Die Werte einer Bewertungsspalte lassen keine Skala erkennen. Wählen Sie ihre Skala, oder lassen Sie die Spalte aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the card picked for it has another column of the same rows already. Pick another card under Names, or leave one of the two out.</source>
        <translation>„%1“: Die dafür gewählte Karte hat schon eine andere Spalte derselben Zeilen. Wählen Sie unter Namen eine andere Karte, oder lassen Sie eine der beiden aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for &quot;%2&quot;</source>
        <translation>„%1“ wird für „%2“ gehalten</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and %1 more.</source>
        <translation> und %1 weitere.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>%1 of %2 rows are known from source %3 (%4), %5 of them changed, %6 are new, %7 are not in this file.</source>
        <translation>%1 von %2 Zeilen sind aus Quelle %3 (%4) bekannt, davon %5 geändert; %6 sind neu, %7 fehlen in dieser Datei.</translation>
    </message>
    <message>
        <source>This import takes its place.</source>
        <translation>Dieser Import tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Nichts ist neu.</translation>
    </message>
    <message>
        <source>It is another wave: both are kept.</source>
        <translation>Es ist eine andere Welle: Beide bleiben.</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>The mapping was guessed; give it back with --mapping to change it:</source>
        <translation>Die Zuordnung ist geraten; geben Sie sie mit --mapping zurück, um sie zu ändern:</translation>
    </message>
    <message>
        <source>Source %1 on map &quot;%2&quot;: %3, %4, %5, %6 rejected.</source>
        <comment>records, responses, touchpoint scores</comment>
        <translation>Quelle %1 auf Map „%2“: %3, %4, %5, %6 abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint scores</source>
        <translation>
            <numerusform>%n Bewertung von Kontaktpunkten</numerusform>
            <numerusform>%n Bewertungen von Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 rejected; nothing was changed.</source>
        <comment>records</comment>
        <translation>%1, %2 abgewiesen; nichts wurde geändert.</translation>
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
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The first row looks like a record, so the columns have no names.</source>
        <translation>Die erste Zeile sieht wie ein Datensatz aus, daher haben die Spalten keine Namen.</translation>
    </message>
    <message>
        <source>Columns %1 are all called &quot;%2&quot;; they are told apart by their position.</source>
        <translation>Die Spalten %1 heißen alle „%2“; sie werden nach ihrer Position unterschieden.</translation>
    </message>
    <message>
        <source>Left out, because most ratings end at %1 and these do not: %2.</source>
        <translation>Ausgelassen, weil die meisten Bewertungen bei %1 enden und diese nicht: %2.</translation>
    </message>
    <message>
        <source>No column looks like a score. Say which one is, or bring an event log in as a map.</source>
        <translation>Keine Spalte sieht nach einer Bewertung aus. Sagen Sie, welche es ist, oder übernehmen Sie ein Ereignisprotokoll als Map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks turned round: who rates it high rates the whole low, unlike everything else. If its lower end is the good one, say so (set-source --better).</source>
        <translation>„%1“ wirkt umgedreht: Wer hier hoch bewertet, bewertet das Ganze niedrig, anders als überall sonst. Ist das untere Ende das gute, sagen Sie es (set-source --better).</translation>
    </message>
    <message>
        <source>Rows that are the same as another in every column: %1. All of them are counted.</source>
        <translation>Zeilen, die in jeder Spalte einer anderen gleichen: %1. Alle werden gezählt.</translation>
    </message>
    <message>
        <source>The map keeps its own target, which the table gives otherwise: %1.</source>
        <translation>Die Map behält ihren eigenen Zielwert, den die Tabelle anders angibt: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Columns of the same name are told apart by their position: %1.</source>
        <translation>Spalten gleichen Namens werden nach ihrer Position unterschieden: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken for the touchpoint &quot;%2&quot;.</source>
        <translation>„%1“ wurde für den Kontaktpunkt „%2“ gehalten.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>Westeuropäisch (windows-1252)</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>Mitteleuropäisch (windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>Kyrillisch (windows-1251)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japanisch (Shift_JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Chinesisch (GB18030)</translation>
    </message>
    <message>
        <source>New card &quot;%1&quot;</source>
        <translation>Neue Karte „%1“</translation>
    </message>
    <message>
        <source>the card has this name</source>
        <translation>die Karte hat diesen Namen</translation>
    </message>
    <message>
        <source>the card has this name, written otherwise</source>
        <translation>die Karte hat diesen Namen, anders geschrieben</translation>
    </message>
    <message>
        <source>it was taken for this card before</source>
        <translation>es wurde schon einmal dieser Karte zugeordnet</translation>
    </message>
    <message>
        <source>picked here</source>
        <translation>hier ausgewählt</translation>
    </message>
    <message>
        <source>no card of the map has this name</source>
        <translation>keine Karte der Map hat diesen Namen</translation>
    </message>
    <message>
        <source>it was left out before</source>
        <translation>es wurde schon einmal ausgelassen</translation>
    </message>
    <message>
        <source>For the map &quot;%1&quot;:</source>
        <translation>Für die Map „%1“:</translation>
    </message>
    <message>
        <source>For a new map &quot;%1&quot;:</source>
        <translation>Für eine neue Map „%1“:</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is back in the place of &quot;%2&quot;, as the snapshot of %3 has it.</source>
        <translation>„%1“ ist an der Stelle von „%2“ zurück, wie es die Sicherung vom %3 hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes back in the place of &quot;%2&quot;, as the snapshot of %3 has it.</source>
        <translation>„%1“ kommt an die Stelle von „%2“ zurück, wie es die Sicherung vom %3 hat.</translation>
    </message>
    <message>
        <source>Figures: %1, before %2.</source>
        <translation>Werte: %1, vorher %2.</translation>
    </message>
    <message>
        <source>Figures: then %1, now %2.</source>
        <translation>Werte: dann %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Responses: %1, before %2.</source>
        <translation>Rückmeldungen: %1, vorher %2.</translation>
    </message>
    <message>
        <source>Responses: then %1, now %2.</source>
        <translation>Rückmeldungen: dann %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Overall score: %1 (n = %2), before %3 (n = %4).</source>
        <translation>Gesamtbewertung: %1 (n = %2), vorher %3 (n = %4).</translation>
    </message>
    <message>
        <source>Overall score: then %1 (n = %2), now %3 (n = %4).</source>
        <translation>Gesamtbewertung: dann %1 (n = %2), jetzt %3 (n = %4).</translation>
    </message>
    <message>
        <source>Left out, because people were forgotten since: %1.</source>
        <translation>Ausgelassen, weil Personen seither vergessen wurden: %1.</translation>
    </message>
    <message>
        <source>Tags, quotes and follow-ups whose answer went: %1.</source>
        <translation>Etiketten, Zitate und Nachfassen, deren Antwort weg ist: %1.</translation>
    </message>
    <message>
        <source>Tags, quotes and follow-ups whose answer goes: %1.</source>
        <translation>Etiketten, Zitate und Nachfassen, deren Antwort wegfällt: %1.</translation>
    </message>
    <message>
        <source>Cards of the map stay. Import &quot;%1&quot; again to take this back.</source>
        <translation>Karten der Map bleiben. Importieren Sie „%1“ noch einmal, um das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Source %1 took the place of no other, so there is nothing to put back. Choose one that did.</source>
        <translation>Quelle %1 ist an die Stelle keiner anderen getreten, es gibt also nichts zurückzuholen. Wählen Sie eine, die es ist.</translation>
    </message>
    <message>
        <source>What source %1 replaced cannot be put back: files above 100 MB are kept as snapshots without their responses. Import the earlier file again.</source>
        <translation>Was Quelle %1 ersetzt hat, kann nicht zurückgeholt werden: Von Dateien über 100 MB werden Sicherungen ohne Rückmeldungen behalten. Importieren Sie die frühere Datei noch einmal.</translation>
    </message>
    <message>
        <source>What source %1 replaced held only people who were forgotten since, so nothing is put back.</source>
        <translation>Was Quelle %1 ersetzt hat, enthielt nur Personen, die seither vergessen wurden; es wird nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>What source %1 replaced cannot be put back: no snapshot holds it any more. Import the earlier file again.</source>
        <translation>Was Quelle %1 ersetzt hat, kann nicht zurückgeholt werden: Keine Sicherung enthält es mehr. Importieren Sie die frühere Datei noch einmal.</translation>
    </message>
    <message>
        <source>It looks like a table of tickets (%1). As tickets it gives response times, resolution times and first contact resolution: File &gt; Import tickets, or on the command line a mapping file with the layout tickets.</source>
        <translation>Das sieht nach einer Tabelle von Tickets aus (%1). Als Tickets gibt sie Antwortzeiten, Lösungszeiten und Lösung beim ersten Kontakt: Datei &gt; Tickets importieren, oder auf der Befehlszeile eine Zuordnungsdatei mit dem Aufbau tickets.</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>%1 on %2 to %3</source>
        <translation>%1 auf %2 bis %3</translation>
    </message>
    <message>
        <source>Too few new answers to tell a change.</source>
        <translation>Zu wenige neue Antworten, um eine Änderung zu erkennen.</translation>
    </message>
    <message>
        <source>%1, more than chance.</source>
        <translation>%1, mehr als Zufall.</translation>
    </message>
    <message>
        <source>%1, no evidence of change.</source>
        <translation>%1, kein Beleg für eine Änderung.</translation>
    </message>
    <message>
        <source>Answers with themes, quotes or follow-ups that the new file does not hold any more: %1. What stood on them is gone; putting the earlier import back brings it back.</source>
        <translation>Antworten mit Themen, Zitaten oder Nachfassungen, die die neue Datei nicht mehr enthält: %1. Was an ihnen stand, ist weg; wer den früheren Import zurückholt, holt es zurück.</translation>
    </message>
    <message>
        <source>No column of %1 looks like a score; it looks like a table of tickets. Read it with File &gt; Import tickets; on the command line a mapping file (--mapping) that says %2 reads it.</source>
        <translation>Keine Spalte von %1 sieht nach einer Bewertung aus; es sieht nach einer Tabelle von Tickets aus. Lesen Sie sie mit Datei &gt; Tickets importieren; auf der Befehlszeile liest sie eine Zuordnungsdatei (--mapping), in der %2 steht.</translation>
    </message>
    <message>
        <source>%1 has a row for each question and a column for each person. Turn it on its side (a row for each person), and import it again.</source>
        <translation>%1 hat eine Zeile je Frage und eine Spalte je Person. Drehen Sie sie auf die Seite (eine Zeile je Person) und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 counts how many gave each answer; it holds no responses. Import the answers themselves, a row for each person.</source>
        <translation>%1 zählt, wie viele welche Antwort gaben; Rückmeldungen stehen nicht darin. Importieren Sie die Antworten selbst, eine Zeile je Person.</translation>
    </message>
    <message>
        <source>Who rates these high rates the whole low, so either they or the overall score are turned round: %1. If their lower end is the good one, say so (set-source --better).</source>
        <translation>Wer hier hoch bewertet, bewertet das Ganze niedrig; also sind entweder diese oder die Gesamtbewertung umgedreht: %1. Ist ihr unteres Ende das gute, sagen Sie es (set-source --better).</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read. These hold answers too: %2. Import each that belongs here (on the command line --sheet NAME).</source>
        <translation>Nur das Blatt „%1“ wird gelesen. Auch diese enthalten Antworten: %2. Importieren Sie jedes, das hierher gehört (auf der Kommandozeile --sheet NAME).</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>of touchpoints that are left out</source>
        <translation>von ausgelassenen Kontaktpunkten</translation>
    </message>
    <message>
        <source>known from an earlier import</source>
        <translation>von einem früheren Import bekannt</translation>
    </message>
    <message>
        <source>Rows left out: %1.</source>
        <translation>Ausgelassene Zeilen: %1.</translation>
    </message>
    <message>
        <source>%1 lists which answers can be given, with the code of each; it holds no responses. Import the answers themselves.</source>
        <translation>%1 listet auf, welche Antworten möglich sind, mit dem Code von jeder; Antworten von Personen enthält die Tabelle nicht. Importieren Sie die Antworten selbst.</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook are read like the others: %1.</source>
        <translation>Zeilen, die in der Arbeitsmappe ausgeblendet sind, werden wie die anderen gelesen: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what rows are, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>durch eine Regel</translation>
    </message>
    <message>
        <source>of people who are to be forgotten</source>
        <translation>von Personen, die vergessen werden sollen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Zeilen: %1.</translation>
    </message>
    <message>
        <source>Mac Roman (macintosh)</source>
        <translation>Mac Roman (macintosh)</translation>
    </message>
    <message>
        <source>Rows that are hidden in the workbook are read like the others.</source>
        <translation>Zeilen, die in der Arbeitsmappe ausgeblendet sind, werden wie die anderen gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are a title and are skipped.</source>
        <translation>
            <numerusform>Die erste Zeile (%n) ist ein Titel und wird übersprungen.</numerusform>
            <numerusform>Die ersten %n Zeilen sind ein Titel und werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are headers (names, questions, codes); they are not read as answers.</source>
        <translation>
            <numerusform>%n Zeile ist eine Kopfzeile (Namen, Fragen, Codes); sie wird nicht als Antwort gelesen.</numerusform>
            <numerusform>%n Zeilen sind Kopfzeilen (Namen, Fragen, Codes); sie werden nicht als Antworten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overall score: %1 from %Ln answers.</source>
        <translation>
            <numerusform>Gesamtbewertung: %1 aus %Ln Antwort.</numerusform>
            <numerusform>Gesamtbewertung: %1 aus %Ln Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overall score: %1 from %Ln answers; before %2 from %3.</source>
        <translation>
            <numerusform>Gesamtbewertung: %1 aus %Ln Antwort; vorher %2 aus %3.</numerusform>
            <numerusform>Gesamtbewertung: %1 aus %Ln Antworten; vorher %2 aus %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 (%2 to %3)</source>
        <translation>Änderung: %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The first row is a title and is skipped.</source>
        <translation>Die erste Zeile ist ein Titel und wird übersprungen.</translation>
    </message>
</context>
<context>
    <name>InPlaceEditing</name>
    <message>
        <source>Rename touchpoint</source>
        <translation>Kontaktpunkt umbenennen</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Phase umbenennen</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Map umbenennen</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Neuer Kontaktpunkt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>a higher %1</source>
        <translation>einem höheren Wert von %1</translation>
    </message>
    <message>
        <source>a lower score</source>
        <translation>einer niedrigeren Bewertung</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source> No single touchpoint shows a clear link.</source>
        <translation> Kein einzelner Kontaktpunkt zeigt einen klaren Zusammenhang.</translation>
    </message>
    <message>
        <source> Worst: %1, %2.</source>
        <translation> Am schlechtesten: %1, %2.</translation>
    </message>
    <message>
        <source> Worst: %1, %2; %3 sure that it is worse than %4.</source>
        <translation> Am schlechtesten: %1, %2; zu %3 sicher schlechter als %4.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>: %1 at service; at proactive touchpoints not known.</source>
        <translation>. Davon %1 beim Service; an proaktiven Kontaktpunkten nicht bekannt.</translation>
    </message>
    <message>
        <source>: %1 at proactive touchpoints; at service not known.</source>
        <translation>. Davon %1 an proaktiven Kontaktpunkten; beim Service nicht bekannt.</translation>
    </message>
    <message>
        <source>: %1 at service, %2 at proactive touchpoints.</source>
        <translation>. Davon %1 beim Service, %2 an proaktiven Kontaktpunkten.</translation>
    </message>
    <message>
        <source>: %1 at service, %2 at proactive touchpoints (rounded).</source>
        <translation>. Davon %1 beim Service, %2 an proaktiven Kontaktpunkten (gerundet).</translation>
    </message>
    <message>
        <source>between %1 and %2 depending on where a failure begins</source>
        <translation>je nach Fehlerschwelle zwischen %1 und %2</translation>
    </message>
    <message>
        <source>An answer is a failure at every touchpoint: %1.</source>
        <translation>Als Fehler gilt eine Antwort an jedem Kontaktpunkt: %1.</translation>
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
        <translation>Als Fehler gilt eine Antwort bei %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No answer at a touchpoint failed, so failures take nothing from the rating index (0-100).</source>
        <translation>Keine Antwort zu einem Kontaktpunkt ist ein Fehler, daher nehmen Fehler dem Bewertungsindex (0-100) nichts.</translation>
    </message>
    <message>
        <source> Most at %1, %2.</source>
        <translation> Am meisten bei %1, %2.</translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
    <message>
        <source>%1. Nothing is known of touchpoints: one more question - how was each of them? - would show what failures go with.</source>
        <translation>%1. Über Kontaktpunkte ist nichts bekannt: Eine weitere Frage - wie war jeder davon? - würde zeigen, womit Fehler einhergehen.</translation>
    </message>
    <message>
        <source>Clear link</source>
        <translation>Klarer Zusammenhang</translation>
    </message>
    <message>
        <source>Probable link</source>
        <translation>Wahrscheinlicher Zusammenhang</translation>
    </message>
    <message>
        <source>No clear link</source>
        <translation>Kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>No loss found</source>
        <translation>Kein Verlust gefunden</translation>
    </message>
    <message>
        <source>Trust: high. Failures were recorded on an earlier day, and each customer is compared with themselves.</source>
        <translation>Verlässlichkeit hoch: Die Fehler wurden an einem früheren Tag erfasst, und jeder Kunde wird mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>Trust: fair. Failures were recorded on an earlier day, or each customer is compared with themselves.</source>
        <translation>Verlässlichkeit mittel: Die Fehler wurden an einem früheren Tag erfasst, oder jeder Kunde wird mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>Trust: limited: a bad mood lowers both. Failures that are recorded, not rated, would improve it.</source>
        <translation>Verlässlichkeit begrenzt: Schlechte Stimmung senkt beides. Erfasste statt bewerteter Fehler würden sie verbessern.</translation>
    </message>
    <message>
        <source>Trust: arithmetic, not a link: the overall scores cannot be compared yet.</source>
        <translation>Verlässlichkeit gering: eine Rechnung, kein Zusammenhang; die Gesamtbewertungen lassen sich noch nicht vergleichen.</translation>
    </message>
    <message>
        <source>Trust: arithmetic, not a link: there is no overall score. Ask one overall question to improve it.</source>
        <translation>Verlässlichkeit gering: eine Rechnung, kein Zusammenhang; es gibt keine Gesamtbewertung. Stellen Sie eine Gesamtfrage, um sie zu verbessern.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>No drag is shown: this map has no feedback yet. Import feedback to see it.</source>
        <translation>Kein Abzug zu sehen: Diese Map hat noch kein Feedback. Importieren Sie Feedback, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>No drag is shown: the data have no overall score. Import one to see what failures go with.</source>
        <translation>Kein Abzug zu sehen: Die Daten haben keine Gesamtbewertung. Importieren Sie eine, um zu sehen, womit Fehler einhergehen.</translation>
    </message>
    <message>
        <source>No drag is shown: overall scores and feedback share no customers. Import both with the same respondent column.</source>
        <translation>Kein Abzug zu sehen: Gesamtbewertungen und Feedback haben keine gemeinsamen Kunden. Importieren Sie beides mit derselben Spalte der Befragten.</translation>
    </message>
    <message>
        <source>No drag is shown: there are too few responses for the number of touchpoints. Collect more responses.</source>
        <translation>Kein Abzug zu sehen: Für die Zahl der Kontaktpunkte gibt es zu wenige Rückmeldungen. Sammeln Sie mehr Rückmeldungen.</translation>
    </message>
    <message>
        <source>No drag is shown: no touchpoint has enough failed and enough fine responses. Collect more responses.</source>
        <translation>Kein Abzug zu sehen: Kein Kontaktpunkt hat genug Rückmeldungen mit und ohne Fehler. Sammeln Sie mehr Rückmeldungen.</translation>
    </message>
    <message>
        <source>No drag is shown: all overall scores are equal. Check the column of the overall score.</source>
        <translation>Kein Abzug zu sehen: Alle Gesamtbewertungen sind gleich. Prüfen Sie die Spalte der Gesamtbewertung.</translation>
    </message>
    <message>
        <source>%1 is left out: it has no feedback.</source>
        <translation>%1 ist ausgelassen: Es gibt kein Feedback dazu.</translation>
    </message>
    <message>
        <source>%1: too few to tell (%2 of %3 failed).</source>
        <translation>%1: zu wenige für eine Aussage (%2 von %3 mit Fehler).</translation>
    </message>
    <message>
        <source>%1 is left out: it cannot be told apart from %2.</source>
        <translation>%1 ist ausgelassen: Es lässt sich nicht von %2 unterscheiden.</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 to %2, lower is better</source>
        <translation>%1 bis %2, niedriger ist besser</translation>
    </message>
    <message>
        <source>%1 to %2, higher is better</source>
        <translation>%1 bis %2, höher ist besser</translation>
    </message>
    <message>
        <source>There are metrics and no responses yet: a survey would show what failures go with.</source>
        <translation>Es gibt Kennzahlen und noch keine Rückmeldungen: Eine Umfrage würde zeigen, womit Fehler einhergehen.</translation>
    </message>
    <message>
        <source>%1 now: %2, n = %3, indicative</source>
        <translation>%1 jetzt: %2, n = %3, Anhaltswert</translation>
    </message>
    <message>
        <source>%1 now: %2, n = %3</source>
        <translation>%1 jetzt: %2, n = %3</translation>
    </message>
    <message>
        <source>With every failure cut one answer lower or higher the total is %1.</source>
        <translation>Liegt jede Fehlerschwelle eine Antwort tiefer oder höher, ist die Summe %1.</translation>
    </message>
    <message>
        <source>%1 wherever a failure begins</source>
        <translation>%1, bei jeder Fehlerschwelle</translation>
    </message>
    <message>
        <source>%1 is left out: failures are weighed at the touchpoints where most failed.</source>
        <translation>%1 ist ausgelassen: Fehler werden an den Kontaktpunkten gewichtet, an denen die meisten auftraten.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are left out: failures are weighed at those where most failed.</source>
        <translation>
            <numerusform>%n Kontaktpunkt ist ausgelassen: Fehler werden dort gewichtet, wo die meisten auftraten.</numerusform>
            <numerusform>%n Kontaktpunkte sind ausgelassen: Fehler werden dort gewichtet, wo die meisten auftraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures weigh %1 of the rating index (0-100)%2</source>
        <translation>Fehler wiegen %1 im Bewertungsindex (0-100)%2</translation>
    </message>
    <message>
        <source>The data do not show that failures go with %1 (%2 to %3).</source>
        <translation>Die Daten zeigen nicht, dass Fehler mit %1 einhergehen (%2 bis %3).</translation>
    </message>
    <message>
        <source>Failures go with %1 (%2 to %3)</source>
        <translation>Mit Fehlern geht ein Abzug einher: %1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln scores, too few for a figure</source>
        <translation>
            <numerusform>%1: nur %Ln Bewertung, zu wenig für eine Zahl</numerusform>
            <numerusform>%1: nur %Ln Bewertungen, zu wenige für eine Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the rating index</source>
        <translation>%1 im Bewertungsindex</translation>
    </message>
    <message>
        <source>no loss found: %1</source>
        <translation>kein Verlust gefunden: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure and strength of the link</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Nicht dabei: %1.</translation>
    </message>
    <message>
        <source>Reading the feedback...</source>
        <translation>Feedback wird gelesen...</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>A colon in a section was kept: %1</source>
        <translation>Ein Doppelpunkt in einem Abschnitt blieb stehen: %1</translation>
    </message>
    <message>
        <source>A semicolon was kept as text: %1</source>
        <translation>Ein Semikolon blieb als Text stehen: %1</translation>
    </message>
    <message>
        <source>A # was kept as text: %1</source>
        <translation>Ein # blieb als Text stehen: %1</translation>
    </message>
    <message>
        <source>Percent signs were kept as text: %1</source>
        <translation>Prozentzeichen blieben als Text stehen: %1</translation>
    </message>
    <message>
        <source>The score was found further right; the name is: %1</source>
        <translation>Die Bewertung stand weiter rechts; der Name lautet: %1</translation>
    </message>
    <message>
        <source>An actor&apos;s name with a colon was kept whole: %1</source>
        <translation>Der Name eines Akteurs mit Doppelpunkt blieb ganz: %1</translation>
    </message>
    <message>
        <source>A comment was cut off: %1</source>
        <translation>Ein Kommentar wurde abgeschnitten: %1</translation>
    </message>
    <message>
        <source>There is no score: %1</source>
        <translation>Es gibt keine Bewertung: %1</translation>
    </message>
    <message>
        <source>The score is not a number: %1</source>
        <translation>Die Bewertung ist keine Zahl: %1</translation>
    </message>
    <message>
        <source>The score is outside 1 to 5 and stands as a number: %1</source>
        <translation>Die Bewertung liegt außerhalb von 1 bis 5 und bleibt als Zahl stehen: %1</translation>
    </message>
    <message>
        <source>The score was rounded: %1</source>
        <translation>Die Bewertung wurde gerundet: %1</translation>
    </message>
    <message>
        <source>All scores were brought to 1 to 5: %1</source>
        <translation>Alle Bewertungen wurden auf 1 bis 5 gebracht: %1</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Der Titel ist leer.</translation>
    </message>
    <message>
        <source>Read as a touchpoint, not as a heading: %1</source>
        <translation>Als Kontaktpunkt gelesen, nicht als Überschrift: %1</translation>
    </message>
    <message>
        <source>The section has no name.</source>
        <translation>Der Abschnitt hat keinen Namen.</translation>
    </message>
    <message>
        <source>The touchpoint has no name.</source>
        <translation>Der Kontaktpunkt hat keinen Namen.</translation>
    </message>
    <message>
        <source>An empty actor was dropped.</source>
        <translation>Ein leerer Akteur wurde weggelassen.</translation>
    </message>
    <message>
        <source>An actor was named twice: %1</source>
        <translation>Ein Akteur war doppelt genannt: %1</translation>
    </message>
    <message>
        <source>A full-width colon was read as a colon.</source>
        <translation>Ein breiter Doppelpunkt wurde als Doppelpunkt gelesen.</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>Eine geschweifte Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The line is too long and was left out.</source>
        <translation>Die Zeile ist zu lang und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing could be read here: %1</source>
        <translation>Hier ließ sich nichts lesen: %1</translation>
    </message>
    <message>
        <source>A line of Throughline is damaged; the visible text counts: %1</source>
        <translation>Eine Zeile von Throughline ist beschädigt; es gilt der sichtbare Text: %1</translation>
    </message>
    <message>
        <source>A line of Throughline belongs to a task that is gone: %1</source>
        <translation>Eine Zeile von Throughline gehört zu einer Aufgabe, die es nicht mehr gibt: %1</translation>
    </message>
    <message>
        <source>The text was changed by hand and counts: %1</source>
        <translation>Der Text wurde von Hand geändert und gilt: %1</translation>
    </message>
    <message>
        <source>Which touchpoints are service is a guess from words and actors (service: %1); please check.</source>
        <translation>Welche Kontaktpunkte Service sind, ist aus Wörtern und Akteuren geraten (Service: %1); bitte prüfen.</translation>
    </message>
    <message>
        <source>Who is a persona and who the company is a guess; personas: %1</source>
        <translation>Wer Persona und wer das Unternehmen ist, ist geraten; Personas: %1</translation>
    </message>
    <message>
        <source>The XML breaks off here and was read as far as it goes: %1</source>
        <translation>Das XML bricht hier ab und wurde bis dahin gelesen: %1</translation>
    </message>
    <message>
        <source>A sign that XML reserves was read as text.</source>
        <translation>Ein Zeichen, das XML sich vorbehält, wurde als Text gelesen.</translation>
    </message>
    <message>
        <source>No actor has this reference: %1</source>
        <translation>Kein Akteur hat diesen Verweis: %1</translation>
    </message>
    <message>
        <source>No phase has this reference: %1</source>
        <translation>Keine Phase hat diesen Verweis: %1</translation>
    </message>
    <message>
        <source>The rating is not a number: %1</source>
        <translation>Die Bewertung ist keine Zahl: %1</translation>
    </message>
    <message>
        <source>The file says not to include this: %1</source>
        <translation>Die Datei sagt, dass dies nicht dazugehört: %1</translation>
    </message>
    <message>
        <source>The journey is empty: %1</source>
        <translation>Die Journey ist leer: %1</translation>
    </message>
    <message>
        <source>A table was read as touchpoints: %1</source>
        <translation>Eine Tabelle wurde als Kontaktpunkte gelesen: %1</translation>
    </message>
    <message>
        <source>A diagram that is no journey was left out: %1</source>
        <translation>Ein Diagramm, das keine Journey ist, wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>A map has no place for this, so it was left out: %1</source>
        <translation>Eine Map hat dafür keinen Platz, daher wurde es ausgelassen: %1</translation>
    </message>
    <message>
        <source>The text was too long and was cut: %1</source>
        <translation>Der Text war zu lang und wurde gekürzt: %1</translation>
    </message>
    <message>
        <source>Deeper levels became notes: %1</source>
        <translation>Tiefere Ebenen wurden zu Notizen: %1</translation>
    </message>
    <message>
        <source>This key is not known: %1</source>
        <translation>Dieser Schlüssel ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>A link led nowhere and was dropped: %1</source>
        <translation>Eine Verknüpfung führte ins Leere und wurde weggelassen: %1</translation>
    </message>
    <message>
        <source>It is in the workspace already and came in as a copy: %1</source>
        <translation>Es ist schon im Arbeitsbereich und kam als Kopie herein: %1</translation>
    </message>
    <message>
        <source>Rare activities were left out: %1</source>
        <translation>Seltene Aktivitäten wurden ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 different ways through the journey, of %2 cases, are drawn as one.</source>
        <translation>%1 verschiedene Wege durch die Journey, aus %2 Fällen, sind als einer gezeichnet.</translation>
    </message>
    <message>
        <source>Repeated events that are drawn once: %1</source>
        <translation>Wiederholte Ereignisse, einmal gezeichnet: %1</translation>
    </message>
    <message>
        <source>Events that are no contact of the customer and were not counted: %1</source>
        <translation>Ereignisse, die kein Kontakt des Kunden sind und nicht gezählt wurden: %1</translation>
    </message>
    <message>
        <source>Day and month could change places; the times were read as %1. A mapping can say it.</source>
        <translation>Tag und Monat könnten vertauscht sein; die Zeiten wurden als %1 gelesen. Eine Zuordnung kann es festlegen.</translation>
    </message>
    <message>
        <source>Start events that are drawn together with their end: %1</source>
        <translation>Startereignisse, mit ihrem Ende zusammen gezeichnet: %1</translation>
    </message>
    <message>
        <source>Events without a readable time: %1</source>
        <translation>Ereignisse ohne lesbare Zeit: %1</translation>
    </message>
    <message>
        <source>Events without a name: %1</source>
        <translation>Ereignisse ohne Namen: %1</translation>
    </message>
    <message>
        <source>The activity was taken from: %1</source>
        <translation>Die Aktivität stammt aus: %1</translation>
    </message>
    <message>
        <source>A record was rejected: %1</source>
        <translation>Ein Datensatz wurde abgewiesen: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Imported journey</source>
        <translation>Importierte Journey</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Score in the file</source>
        <translation>Bewertung in der Datei</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Anteil der Fälle</translation>
    </message>
    <message>
        <source>Median wait until the next</source>
        <translation>Mittlere Wartezeit bis zum Nächsten (Median)</translation>
    </message>
    <message>
        <source>Repeated or reopened</source>
        <translation>Wiederholt oder wieder geöffnet</translation>
    </message>
    <message>
        <source>What the receiver does</source>
        <translation>Was der Empfänger tut</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>About the stage</source>
        <translation>Über die Phase</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
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
        <translation>Wiederholt in</translation>
    </message>
    <message>
        <source>Reopened in</source>
        <translation>Wieder geöffnet in</translation>
    </message>
    <message>
        <source>The log names no stages: that there are %1, and where each begins, is a guess from when its activities come; please check.</source>
        <translation>Das Protokoll nennt keine Phasen: Dass es %1 sind und wo jede beginnt, ist geschätzt, danach, wann ihre Aktivitäten kommen; bitte prüfen.</translation>
    </message>
    <message>
        <source>What has no name in a table is kept under the name of its place, a letter for a column and a number for a row: %1</source>
        <translation>Was in einer Tabelle keinen Namen hat, heißt nach seiner Stelle, ein Buchstabe für eine Spalte und eine Zahl für eine Zeile: %1</translation>
    </message>
    <message>
        <source>A persona of this name is here already; what it did not say yet came in: %1</source>
        <translation>Eine Persona dieses Namens ist schon da; was sie noch nicht sagte, kam dazu: %1</translation>
    </message>
    <message>
        <source>A persona of this name is here already and says something else; yours stays: %1</source>
        <translation>Eine Persona dieses Namens ist schon da und sagt etwas anderes; Ihres bleibt: %1</translation>
    </message>
    <message>
        <source>A persona of this name has another photo here; yours stays: %1</source>
        <translation>Eine Persona dieses Namens hat hier ein anderes Foto; Ihres bleibt: %1</translation>
    </message>
    <message>
        <source>There is nothing in it, so it was left out.</source>
        <translation>Es steht nichts darin, deshalb wurde es weggelassen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Read: %1 with %2.</source>
        <comment>cases with events</comment>
        <translation>Gelesen: %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Change what it answers</source>
        <translation>Ändern, worauf er antwortet</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt verschieben</numerusform>
            <numerusform>%n Kontaktpunkte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Changes the text</source>
        <translation>Ändert den Text</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation>Wählt es aus</translation>
    </message>
    <message>
        <source>, no clear link</source>
        <translation>, kein klarer Zusammenhang</translation>
    </message>
    <message>
        <source>emotion %1</source>
        <translation>Emotion %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>failure code %1</source>
        <translation>Fehlerart %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>image without alternative text</source>
        <translation>Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln Rückmeldung</numerusform>
            <numerusform>%Ln Rückmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Empty, %1, %2</source>
        <translation>Leer, %1, %2</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>Failures %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Resize lane</source>
        <translation>Höhe der Spur ändern</translation>
    </message>
    <message>
        <source>Resize column</source>
        <translation>Breite der Spalte ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints, %1, %2</source>
        <translation>
            <numerusform>%n Kontaktpunkt, %1, %2</numerusform>
            <numerusform>%n Kontaktpunkte, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>baseline of %Ln responses on another map</source>
        <translation>
            <numerusform>Ausgangslage aus %Ln Antwort auf einer anderen Map</numerusform>
            <numerusform>Ausgangslage aus %Ln Antworten auf einer anderen Map</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>locked: its touchpoints stay where they are</source>
        <translation>gesperrt: ihre Kontaktpunkte bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>drag %1</source>
        <translation>Abzug %1</translation>
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
        <translation>angenommen</translation>
    </message>
    <message>
        <source>no loss found</source>
        <translation>kein Verlust gefunden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Points that go with failures</source>
        <translation>Punkte, die mit Fehlern einhergehen</translation>
    </message>
    <message>
        <source>Emotion, drawn by hand</source>
        <translation>Emotion, von Hand gezeichnet</translation>
    </message>
    <message>
        <source>Emotion, measured</source>
        <translation>Emotion, gemessen</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline %1, n %2</source>
        <translation>Ausgangslage %1, n %2</translation>
    </message>
    <message>
        <source>Baseline, n %1</source>
        <translation>Ausgangslage, n %1</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Kontaktpunkt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>De&amp;sign</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>as in the period before</source>
        <translation>wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>%1 mehr als davor</translation>
    </message>
    <message>
        <source>%1 less than before</source>
        <translation>%1 weniger als davor</translation>
    </message>
    <message>
        <source>%1 (no interval: only value and n are known)</source>
        <translation>%1 (kein Intervall: nur Wert und n sind bekannt)</translation>
    </message>
    <message>
        <source>%1 (may be chance)</source>
        <translation>%1 (kann Zufall sein)</translation>
    </message>
    <message>
        <source>%1 more than before (%2)</source>
        <translation>%1 mehr als davor (%2)</translation>
    </message>
    <message>
        <source>%1 less than before (%2)</source>
        <translation>%1 weniger als davor (%2)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>within its limits (provisional, fewer than 12 periods)</source>
        <translation>innerhalb der Grenzen (vorläufig, weniger als 12 Zeiträume)</translation>
    </message>
    <message>
        <source>within its limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>%n periods worse than chance allows, last %1</source>
        <translation>
            <numerusform>%n Zeitraum schlechter als durch Zufall, zuletzt %1</numerusform>
            <numerusform>%n Zeiträume schlechter als durch Zufall, zuletzt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods better than chance allows, last %1</source>
        <translation>
            <numerusform>%n Zeitraum besser als durch Zufall, zuletzt %1</numerusform>
            <numerusform>%n Zeiträume besser als durch Zufall, zuletzt %1</numerusform>
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
        <translation>CSAT, Mittelwert</translation>
    </message>
    <message>
        <source>Customer effort (7 = easy)</source>
        <translation>Kundenaufwand (7 = leicht)</translation>
    </message>
    <message>
        <source>Customer effort (5 = high)</source>
        <translation>Kundenaufwand (5 = hoch)</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>First response time, minutes</source>
        <translation>Erstreaktionszeit, Minuten</translation>
    </message>
    <message>
        <source>Resolution time, hours</source>
        <translation>Lösungszeit, Stunden</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Erstlösungsquote</translation>
    </message>
    <message>
        <source>Call abandonment</source>
        <translation>Anrufabbruch</translation>
    </message>
    <message>
        <source>CSAT with service</source>
        <translation>CSAT mit dem Service</translation>
    </message>
    <message>
        <source>Customer health</source>
        <translation>Kundengesundheit</translation>
    </message>
    <message>
        <source>Share of yes</source>
        <translation>Anteil Ja</translation>
    </message>
    <message>
        <source>Waiting time until the next step, hours</source>
        <translation>Wartezeit bis zum nächsten Schritt, Stunden</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Anteil der Fälle</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n not given</source>
        <translation>n nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2 in %3 to %4, %5</source>
        <translation>%1: %2 vom %3 bis %4, %5</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Chinese characters</source>
        <translation>chinesische Zeichen</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>japanische Kana</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>koreanische Buchstaben</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>arabische Buchstaben</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>hebräische Buchstaben</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>thailändische Buchstaben</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>Devanagari-Buchstaben</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>andere Zeichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>letters of a script, and their codes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. In their place stand empty boxes; install a font that has them (Noto Sans CJK has those of East Asia) and write it again.</source>
        <translation>Keine installierte Schrift hat diese Zeichen: %1. An ihrer Stelle stehen leere Kästchen; installieren Sie eine Schrift, die sie hat (Noto Sans CJK hat die ostasiatischen), und schreiben Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how days are shown</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt verschieben</numerusform>
            <numerusform>%n Kontaktpunkte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Spur verschieben</translation>
    </message>
</context>
<context>
    <name>PastingWords</name>
    <message>
        <source>Each item of the list is a touchpoint now; its levels are not kept.</source>
        <translation>Jeder Punkt der Liste ist jetzt ein Touchpoint; ihre Ebenen bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Each cell is a touchpoint now. For stages and lanes, copy a table whose first cell is empty.</source>
        <translation>Jede Zelle ist jetzt ein Touchpoint. Für Phasen und Bahnen kopieren Sie eine Tabelle, deren erste Zelle leer ist.</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n items of a third level are touchpoints beside the one that they stood in: %1</source>
        <translation>
            <numerusform>%n Eintrag einer dritten Ebene ist ein Kontaktpunkt neben dem, in dem er stand: %1</numerusform>
            <numerusform>%n Einträge einer dritten Ebene sind Kontaktpunkte neben dem, in dem sie standen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, then %3; change %4 (%5)</source>
        <translation>%1: %2, dann %3; Änderung %4 (%5)</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%1: nothing to compare, each period needs 10 overall scores with a date.</source>
        <translation>%1: nichts zu vergleichen, jeder Zeitraum braucht 10 Gesamtbewertungen mit Datum.</translation>
    </message>
    <message>
        <source>%1 (n = %2 and %3), in %4:</source>
        <translation>%1 (n = %2 und %3), Einheit %4:</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Drag at service</source>
        <translation>Abzug beim Service</translation>
    </message>
    <message>
        <source>Drag at proactive touchpoints</source>
        <translation>Abzug an proaktiven Kontaktpunkten</translation>
    </message>
    <message>
        <source>Not in the drag of either period, for too few failed or fine responses in one of them: %1.</source>
        <translation>In keinem der Zeiträume im Abzug, wegen zu weniger Rückmeldungen mit oder ohne Fehler in einem davon: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Failures at %1: %2 of %3, then %4 of %5; change %6 (%7)</source>
        <translation>Fehler bei %1: %2 von %3, dann %4 von %5; Änderung %6 (%7)</translation>
    </message>
</context>
<context>
    <name>PersonaToolWords</name>
    <message>
        <source>Show everybody&apos;s curve</source>
        <translation>Die Kurven von allen zeigen</translation>
    </message>
    <message>
        <source>Show only the curve of %1</source>
        <translation>Nur die Kurve von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>No column holds a score yet. Choose one in the list and give it the meaning Touchpoint score or Overall score.</source>
        <translation>Noch enthält keine Spalte eine Bewertung. Wählen Sie eine in der Liste, und geben Sie ihr die Bedeutung Kontaktpunktbewertung oder Gesamtbewertung.</translation>
    </message>
    <message>
        <source>Choose which column names the touchpoint and which holds the score.</source>
        <translation>Wählen Sie, welche Spalte den Kontaktpunkt nennt und welche die Bewertung enthält.</translation>
    </message>
    <message>
        <source>Choose which columns hold the touchpoint, the period and the value.</source>
        <translation>Wählen Sie, welche Spalten Kontaktpunkt, Zeitraum und Wert enthalten.</translation>
    </message>
    <message>
        <source>Say which metric the values are, or which column names it.</source>
        <translation>Sagen Sie, zu welcher Kennzahl die Werte gehören oder welche Spalte sie nennt.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Respondent</source>
        <translation>Befragte Person</translation>
    </message>
    <message>
        <source>Answer&apos;s own id</source>
        <translation>Eigene ID der Antwort</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum oder Zeit</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtbewertung</translation>
    </message>
    <message>
        <source>Touchpoint score</source>
        <translation>Kontaktpunktbewertung</translation>
    </message>
    <message>
        <source>Touchpoint name</source>
        <translation>Name des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Resolved or not</source>
        <translation>Behoben oder nicht</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Survey weight</source>
        <translation>Umfragegewicht</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Zahl der Fälle</translation>
    </message>
    <message>
        <source>Of the survey tool</source>
        <translation>Vom Umfragewerkzeug</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>its header says so</source>
        <translation>die Kopfzeile sagt es</translation>
    </message>
    <message>
        <source>its values look like it</source>
        <translation>die Werte sehen so aus</translation>
    </message>
    <message>
        <source>it stands beside columns of the same scale</source>
        <translation>sie steht neben Spalten derselben Skala</translation>
    </message>
    <message>
        <source>the rows have that shape</source>
        <translation>die Zeilen haben diese Form</translation>
    </message>
    <message>
        <source>the mapping says so</source>
        <translation>die Zuordnung sagt es</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>sie enthält nichts</translation>
    </message>
    <message>
        <source>it says the same in every row</source>
        <translation>sie sagt in jeder Zeile dasselbe</translation>
    </message>
    <message>
        <source>it holds too many different texts for a segment</source>
        <translation>sie enthält zu viele verschiedene Texte für ein Segment</translation>
    </message>
    <message>
        <source>it looks like answers written as codes, and nobody can know which is the best</source>
        <translation>sie sieht nach codierten Antworten aus, und niemand kann wissen, welche die beste ist</translation>
    </message>
    <message>
        <source>nothing tells what its words stand for</source>
        <translation>nichts sagt, wofür ihre Wörter stehen</translation>
    </message>
    <message>
        <source>another column says when it was answered</source>
        <translation>eine andere Spalte sagt, wann geantwortet wurde</translation>
    </message>
    <message>
        <source>another column holds the comment</source>
        <translation>eine andere Spalte enthält den Kommentar</translation>
    </message>
    <message>
        <source>it looks like a running number or an id</source>
        <translation>sie sieht nach einer laufenden Nummer oder Kennung aus</translation>
    </message>
    <message>
        <source>another column is the overall score</source>
        <translation>eine andere Spalte ist die Gesamtbewertung</translation>
    </message>
    <message>
        <source>most ratings are on another scale</source>
        <translation>die meisten Bewertungen haben eine andere Skala</translation>
    </message>
    <message>
        <source>it looks like a number that is no rating</source>
        <translation>sie sieht nach einer Zahl aus, die keine Bewertung ist</translation>
    </message>
    <message>
        <source>it is a yes or no, and no rating</source>
        <translation>sie ist ein Ja oder Nein und keine Bewertung</translation>
    </message>
    <message>
        <source>survey tools add it to every export</source>
        <translation>Umfragewerkzeuge fügen sie jedem Export hinzu</translation>
    </message>
    <message>
        <source>it is worked out from another column</source>
        <translation>sie ist aus einer anderen Spalte berechnet</translation>
    </message>
    <message>
        <source>there are twelve segments already</source>
        <translation>es gibt schon zwölf Segmente</translation>
    </message>
    <message>
        <source>the mapping does not name it</source>
        <translation>die Zuordnung nennt sie nicht</translation>
    </message>
    <message>
        <source>its touchpoint is left out</source>
        <translation>ihr Kontaktpunkt ist ausgelassen</translation>
    </message>
    <message>
        <source>%1 holds only %2; taken as %3 like the columns beside it.</source>
        <translation>%1 enthält nur %2; als %3 gelesen wie die Spalten daneben.</translation>
    </message>
    <message>
        <source>%1 holds only %2; taken as %3.</source>
        <translation>%1 enthält nur %2; als %3 gelesen.</translation>
    </message>
    <message>
        <source>%1 (%2): taken as lower is better.</source>
        <translation>%1 (%2): gelesen als niedriger ist besser.</translation>
    </message>
    <message>
        <source>%1 (%2): taken as higher is better.</source>
        <translation>%1 (%2): gelesen als höher ist besser.</translation>
    </message>
    <message>
        <source>%1: nothing tells the day from the month in dates such as %2; taken as %3.</source>
        <translation>%1: Nichts unterscheidet Tag und Monat in Daten wie %2; als %3 gelesen.</translation>
    </message>
    <message>
        <source>%1: 0 is below the scale %2 and taken for no answer.</source>
        <translation>%1: 0 liegt unter der Skala %2 und gilt als keine Antwort.</translation>
    </message>
    <message>
        <source>%1: %2 stand beside the scale %3 and are taken for no answers.</source>
        <translation>%1: %2 stehen neben der Skala %3 und gelten als keine Antworten.</translation>
    </message>
    <message>
        <source>%1: not every answer of its scale is there; check the order of its words.</source>
        <translation>%1: Nicht jede Antwort der Skala kommt vor; prüfen Sie die Reihenfolge der Wörter.</translation>
    </message>
    <message>
        <source>Rows whose %1 says %2 are left out: they are tests, or of people who do not belong.</source>
        <translation>Zeilen, deren %1 %2 sagt, sind ausgelassen: Es sind Tests oder Personen, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>Rows whose %1 says &quot;%2&quot; are kept; there are %3.</source>
        <translation>Zeilen, deren %1 „%2“ sagt, bleiben; es gibt %3.</translation>
    </message>
    <message>
        <source>The kinds of the touchpoints are guessed by their names; none is service.</source>
        <translation>Die Art der Kontaktpunkte ist nach ihren Namen geraten; keiner ist Service.</translation>
    </message>
    <message>
        <source>The kinds of the touchpoints are guessed by their names; service: %1.</source>
        <translation>Die Art der Kontaktpunkte ist nach ihren Namen geraten; Service: %1.</translation>
    </message>
    <message>
        <source>The question &quot;%1&quot; (%2) is taken as the overall score.</source>
        <translation>Die Frage „%1“ (%2) gilt als Gesamtbewertung.</translation>
    </message>
    <message>
        <source>%1 is the only rating and taken as the overall score.</source>
        <translation>%1 ist die einzige Bewertung und gilt als Gesamtbewertung.</translation>
    </message>
    <message>
        <source>%1 is read as %2; values not written like that: %3.</source>
        <translation>%1 wird als %2 gelesen; Werte, die nicht so geschrieben sind: %3.</translation>
    </message>
    <message>
        <source>Nothing says which answers are failures; taken: %1 on %2 (%3).</source>
        <translation>Nichts sagt, welche Antworten Fehler sind; angenommen: %1 auf %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is read as %2: rows further down do not fit what the first rows showed (%3).</source>
        <translation>%1 wird als %2 gelesen: Zeilen weiter unten passen nicht zu dem, was die ersten Zeilen zeigten (%3).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Answers that say that it did not apply: %1 (%2). They are taken for &quot;not reached&quot;.</source>
        <translation>Antworten, nach denen es nicht zutraf: %1 (%2). Sie werden als „nicht erreicht“ gewertet.</translation>
    </message>
    <message>
        <source>The answers to %1 are words of people, and no scores; they become comments where rows become responses.</source>
        <translation>Die Antworten auf %1 sind eigene Worte und keine Bewertungen; sie werden zu Kommentaren, wo aus Zeilen Rückmeldungen werden.</translation>
    </message>
    <message>
        <source>%1 holds whole numbers all over %2 beside ratings; taken as a slider.</source>
        <translation>%1 enthält neben Bewertungen ganze Zahlen über %2 hinweg; als Schieberegler gelesen.</translation>
    </message>
    <message>
        <source>its header speaks of people, and its values tell them apart</source>
        <translation>ihre Überschrift spricht von Personen, und ihre Werte halten sie auseinander</translation>
    </message>
    <message>
        <source>%1: is &quot;%2&quot; %3 or %4? Nothing in the column tells; taken as %3.</source>
        <translation>%1: ist „%2“ %3 oder %4? Nichts in der Spalte verrät es; genommen als %3.</translation>
    </message>
    <message>
        <source>%1: what does &quot;%2&quot; mean? It is no answer of the scale and stands in %3 of the first rows; taken for no answer. Write it under Not reached or Not answered.</source>
        <translation>%1: was bedeutet „%2“? Es ist keine Antwort der Skala und steht in %3 der ersten Zeilen; als keine Antwort genommen. Schreiben Sie es unter Nicht erreicht oder Nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is read as %3, as its column tells; with the other mark it would be %4.</source>
        <translation>%1: „%2“ wird als %3 gelesen, wie die Spalte zeigt; mit dem anderen Zeichen wäre es %4.</translation>
    </message>
    <message>
        <source>%1 is read with &quot;%2&quot; before fractions; line %3 (%4) is written otherwise.</source>
        <translation>%1 wird mit „%2“ vor den Nachkommastellen gelesen; Zeile %3 (%4) ist anders geschrieben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is read as %3, as line %4 tells; the first rows did not.</source>
        <translation>%1: „%2“ wird als %3 gelesen, wie Zeile %4 zeigt; die ersten Zeilen taten es nicht.</translation>
    </message>
    <message>
        <source>Somebody answered a question again, without another day. Further responses taken to be of another time: %1.</source>
        <translation>Jemand hat eine Frage noch einmal beantwortet, ohne einen anderen Tag. Weitere Antworten, die als solche zu einer anderen Zeit gelten: %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 beside ratings from %3: is it one, too? Nothing tells; left out. Choose its meaning below to take it.</source>
        <translation>%1 enthält %2 neben Bewertungen von %3: Ist es auch eine? Nichts zeigt es; weggelassen. Wer sie aufnehmen will, wählt unten ihre Bedeutung.</translation>
    </message>
    <message>
        <source>%1: are &quot;%2&quot; and the like people who answered, or shops, products or the like? Nothing tells; whether some answers come from the same customer is not known.</source>
        <translation>%1: Sind „%2“ und Ähnliches Menschen, die geantwortet haben, oder Läden, Produkte oder dergleichen? Nichts zeigt es; ob Antworten vom selben Kunden stammen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>its formulas have no values; save the workbook in a spreadsheet program</source>
        <translation>ihre Formeln haben keine Werte; speichern Sie die Mappe in einem Tabellenprogramm</translation>
    </message>
    <message>
        <source>it holds days, though its header gives a scale: export it as text</source>
        <translation>sie enthält Tage, obwohl ihre Überschrift eine Skala nennt: als Text exportieren</translation>
    </message>
    <message>
        <source>survey tools write this day where they keep none</source>
        <translation>diesen Tag schreiben Umfragewerkzeuge, wo sie keinen speichern</translation>
    </message>
    <message>
        <source>%1 tells scores of several kinds apart: only those of %2 are taken, those of %3 are left out. Import each kind by itself.</source>
        <translation>%1 unterscheidet Bewertungen mehrerer Arten: Nur die von %2 werden übernommen, die von %3 bleiben aus. Importieren Sie jede Art für sich.</translation>
    </message>
    <message>
        <source>some of its formulas have no values; save the workbook in a spreadsheet program</source>
        <translation>einige ihrer Formeln haben keine Werte; speichern Sie die Arbeitsmappe in einem Tabellenprogramm</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Figures of a touchpoint, metric and period that another row has, too: %1. Taken together by the number of cases where each row gives it, else the last row counts.</source>
        <translation>Werte zu einem Kontaktpunkt, einer Kennzahl und einem Zeitraum, die auch eine andere Zeile hat: %1. Zusammengefasst nach der Zahl der Fälle, wo jede Zeile sie nennt, sonst zählt die letzte Zeile.</translation>
    </message>
    <message>
        <source> (hours and minutes)</source>
        <translation> (Stunden und Minuten)</translation>
    </message>
    <message>
        <source>%1 tells groups of a recommendation and no scores; taken: %2. The NPS is right, means are not.</source>
        <translation>%1 nennt Gruppen einer Weiterempfehlung und keine Bewertungen; angenommen: %2. Der NPS stimmt, Mittelwerte nicht.</translation>
    </message>
    <message>
        <source>Rows left out for what %1 says: %2 (%3).</source>
        <translation>Zeilen, die wegen %1 ausgelassen sind: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: answers left out, because %2 says that they are of another kind: %3 (%4).</source>
        <translation>%1: Antworten, die ausgelassen sind, weil sie laut %2 von anderer Art sind: %3 (%4).</translation>
    </message>
    <message>
        <source>its days without a year may have been answers such as 5-3 before a spreadsheet program: export it as text</source>
        <translation>ihre Tage ohne Jahr können Antworten wie 5-3 gewesen sein, bevor ein Tabellenprogramm sie hatte: als Text ausführen</translation>
    </message>
    <message>
        <source>%1 tells scores of several kinds apart, so rows do not become responses: the answers to %2 give no comments and no overall score.</source>
        <translation>%1 unterscheidet Werte mehrerer Arten, deshalb werden Zeilen nicht zu Antwortbögen: Die Antworten auf %2 ergeben keine Kommentare und keinen Gesamtwert.</translation>
    </message>
    <message>
        <source>%1: %2 (cells: %3) may have been answers such as 5-3, of which spreadsheet programs make days without a year. If so, export it as text.</source>
        <translation>%1: %2 (Zellen: %3) können Antworten wie 5-3 gewesen sein, aus denen Tabellenprogramme Tage ohne Jahr machen. Wenn ja, als Text ausführen.</translation>
    </message>
    <message>
        <source>%1: the figures of %2 are taken; those of %3 are parts of them and left out.</source>
        <translation>%1: Die Zahlen von %2 werden genommen; die von %3 sind Teile davon und bleiben weg.</translation>
    </message>
    <message>
        <source>%1 tells apart figures of the same touchpoint, metric and period (%2): are they parts that belong together? Nothing tells; put together.</source>
        <translation>%1 unterscheidet Zahlen desselben Touchpoints, derselben Kennzahl und desselben Zeitraums (%2): Sind es Teile, die zusammengehören? Nichts sagt es; zusammengefasst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty in %Ln rows; these answers count nothing.</source>
        <translation>
            <numerusform>%1 ist in %Ln Zeile leer; diese Antwort zählt nicht.</numerusform>
            <numerusform>%1 ist in %Ln Zeilen leer; diese Antworten zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is counted in minutes: &quot;%2&quot; is read as %3%4.</source>
        <translation>%1 zählt in Minuten: „%2“ wird als %3 gelesen%4.</translation>
    </message>
    <message>
        <source>%1 is counted in hours: &quot;%2&quot; is read as %3%4.</source>
        <translation>%1 zählt in Stunden: „%2“ wird als %3 gelesen%4.</translation>
    </message>
    <message>
        <source>in minutes %1</source>
        <translation>in Minuten %1</translation>
    </message>
    <message>
        <source>in hours %1</source>
        <translation>in Stunden %1</translation>
    </message>
    <message>
        <source> (minutes and seconds)</source>
        <translation> (Minuten und Sekunden)</translation>
    </message>
    <message>
        <source>Reached or not answered? Blank answers taken for &quot;not reached&quot;: %1. Responses that would be left out of the drag model if they were taken for &quot;no answer&quot;: %2.</source>
        <translation>Erreicht oder nicht beantwortet? Leere Antworten, als „nicht erreicht“ gewertet: %1. Rückmeldungen, die außerhalb des Abzugsmodells blieben, wären sie „keine Antwort“: %2.</translation>
    </message>
    <message>
        <source>Reached or not answered? Answers that say &quot;don&apos;t know&quot;, &quot;refused&quot; or the like: %1 (%2). They are taken for &quot;not reached&quot; too. Responses that would be left out of the drag model if they were taken for &quot;no answer&quot;: %3.</source>
        <translation>Erreicht oder nicht beantwortet? Antworten wie „weiß nicht“ oder „verweigert“: %1 (%2). Auch sie werden als „nicht erreicht“ gewertet. Rückmeldungen, die außerhalb des Abzugsmodells blieben, wären sie „keine Antwort“: %3.</translation>
    </message>
    <message>
        <source>%1: is &quot;%2&quot; %3, or %4? Nothing tells for sure whether its parts are hours and minutes or minutes and seconds; taken as the first. &quot;Times such as 1:30&quot; of the column says it.</source>
        <translation>%1: Ist „%2“ %3 oder %4? Nichts sagt sicher, ob die Teile Stunden und Minuten oder Minuten und Sekunden sind; genommen ist das Erste. „Zeiten wie 1:30“ der Spalte sagt es.</translation>
    </message>
</context>
<context>
    <name>RejectionWords</name>
    <message>
        <source>The row is too long to be taken.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The text is too long; its start was kept.</source>
        <translation>Der Text ist zu lang; sein Anfang wurde behalten.</translation>
    </message>
    <message>
        <source>The cell holds something that is not text.</source>
        <translation>Die Zelle enthält etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number, as this scale wants.</source>
        <translation>„%1“ ist keine ganze Zahl, wie diese Skala sie verlangt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside the scale.</source>
        <translation>„%1“ liegt außerhalb der Skala.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day in the format of this column.</source>
        <translation>„%1“ ist kein Tag im Format dieser Spalte.</translation>
    </message>
    <message>
        <source>The cell that names the touchpoint is empty.</source>
        <translation>Die Zelle, die den Kontaktpunkt nennt, ist leer.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Es gibt keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>No score of this row could be read.</source>
        <translation>Keine Bewertung dieser Zeile ließ sich lesen.</translation>
    </message>
    <message>
        <source>The weight &quot;%1&quot; cannot be read.</source>
        <translation>Das Gewicht „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The row starts with &quot;%1&quot;: a total or a footer, and no answer.</source>
        <translation>Die Zeile beginnt mit „%1“: eine Summe oder Fußzeile, keine Antwort.</translation>
    </message>
    <message>
        <source>Fields in the row: %1, not as many as in the header. Name every column there, or put text that holds the delimiter in quotes.</source>
        <translation>Felder in der Zeile: %1, nicht so viele wie in der Kopfzeile. Geben Sie dort jeder Spalte einen Namen, oder setzen Sie Text mit dem Trennzeichen in Anführungszeichen.</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleglage</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>of the model, not a forecast</source>
        <translation>nach dem Modell, keine Prognose</translation>
    </message>
    <message>
        <source>We are %1 sure that %2 stands before %3.</source>
        <translation>Zu %1 sind wir sicher, dass %2 vor %3 steht.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Journey report</source>
        <translation>Journey-Bericht</translation>
    </message>
    <message>
        <source>What the data say</source>
        <translation>Was die Daten sagen</translation>
    </message>
    <message>
        <source>In %1; small figures are 95 % intervals.</source>
        <translation>Einheit: %1; kleine Zahlen sind 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Read from the top: each bar takes the score down by the points that go with failures at that touchpoint, adjusted for the failures at all others. The score without failures is that of the model, not a forecast.</source>
        <translation>Von oben gelesen: Jeder Balken senkt die Bewertung um die Punkte, die mit Fehlern an diesem Kontaktpunkt einhergehen, bereinigt um die Fehler an allen anderen. Die Bewertung ohne Fehler stammt aus dem Modell, sie ist keine Prognose.</translation>
    </message>
    <message>
        <source>Read from the top: each bar takes the index down by what failed responses at that touchpoint weigh in it.</source>
        <translation>Von oben gelesen: Jeder Balken senkt den Index um das, was Rückmeldungen mit Fehler an diesem Kontaktpunkt darin wiegen.</translation>
    </message>
    <message>
        <source>Share of the responses at each touchpoint that count as a failure, in the order of the journey. What counts as one is written under Method and limits.</source>
        <translation>Anteil der Rückmeldungen, die an einem Kontaktpunkt als Fehler gelten, in der Reihenfolge der Journey. Was als Fehler gilt, steht unter Methode und Grenzen.</translation>
    </message>
    <message>
        <source>Figures are rounded; unrounded they add up exactly.</source>
        <translation>Die Zahlen sind gerundet; ungerundet gehen sie genau auf.</translation>
    </message>
    <message>
        <source>In %1. The columns after Strength say what would be if they stood alone; they must not be added up.</source>
        <translation>Einheit: %1. Die Spalten nach Stärke sagen, was wäre, wenn sie allein stünden; sie dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Ganze Journey</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustrationen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>was called %1</source>
        <translation>hieß %1</translation>
    </message>
    <message>
        <source>was in %1</source>
        <translation>war in %1</translation>
    </message>
    <message>
        <source>Expected: %1, if the failures there are the cause.</source>
        <translation>Erwartet: %1, wenn die Fehler dort die Ursache sind.</translation>
    </message>
    <message>
        <source>* typed by hand, not from the data</source>
        <translation>* von Hand eingegeben, nicht aus den Daten</translation>
    </message>
    <message>
        <source>Texts that are longer than their place on the map go on here, by the number that stands there, and what its images show.</source>
        <translation>Texte, die länger sind als ihr Platz auf der Map, gehen hier unter ihrer Nummer weiter; auch, was die Bilder zeigen, steht hier.</translation>
    </message>
    <message>
        <source>Taken onto the map by its authors; addresses and telephone numbers are covered.</source>
        <translation>Von den Verfassern auf die Map übernommen; Adressen und Telefonnummern sind verdeckt.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>No touchpoint has changed.</source>
        <translation>Kein Kontaktpunkt hat sich geändert.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Points that go with failures</source>
        <translation>Punkte, die mit Fehlern einhergehen</translation>
    </message>
    <message>
        <source>Row %1 of %2, sheet %3 of %4</source>
        <translation>Zeile %1 von %2, Blatt %3 von %4</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Journey Map</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Texts of lanes</source>
        <translation>Texte der Spuren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Verantwortlich (Erlebnis)</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Verantwortlich (Service)</translation>
    </message>
    <message>
        <source>The overall score is explained by which touchpoints a customer reached, which of them failed, and how many failed at once (least squares). The drag of a touchpoint is its share of the gap between the score without failures and the observed one; the shares add up exactly.</source>
        <translation>Die Gesamtbewertung wird daraus erklärt, welche Kontaktpunkte ein Kunde erreicht hat, an welchen davon es Fehler gab und wie viele es zugleich waren (kleinste Quadrate). Der Abzug eines Kontaktpunkts ist sein Anteil am Abstand zwischen der Bewertung ohne Fehler und der beobachteten; die Anteile gehen genau auf.</translation>
    </message>
    <message>
        <source>Intervals are 95 % intervals of a jackknife over %1 groups of customers.</source>
        <translation>Intervalle sind 95-%-Intervalle eines Jackknife über %1 Gruppen von Kunden.</translation>
    </message>
    <message>
        <source>A touchpoint is estimated from %1 failed and %1 other responses on; a score counts as measured from %2 responses on.</source>
        <translation>Ein Kontaktpunkt wird ab %1 Rückmeldungen mit Fehler und %1 anderen geschätzt; eine Bewertung gilt ab %2 Rückmeldungen als gemessen.</translation>
    </message>
    <message>
        <source>Clear link: significant at 5 % after allowing for the number of touchpoints (Holm), where the interval of the total excludes zero. Probable link: significant at 5 % by itself, one of several looked at. Otherwise no clear link, or no loss found.</source>
        <translation>Klarer Zusammenhang: signifikant auf dem 5-%-Niveau nach Korrektur für die Zahl der Kontaktpunkte (Holm), wenn das Intervall der Summe die Null ausschließt. Wahrscheinlicher Zusammenhang: für sich allein signifikant auf dem 5-%-Niveau, einer von mehreren betrachteten. Sonst kein klarer Zusammenhang oder kein Verlust gefunden.</translation>
    </message>
    <message>
        <source>Proactive experience: a step that we designed. Reactive service: help with a question or a problem.</source>
        <translation>Proaktives Erlebnis: ein Schritt, den wir gestaltet haben. Reaktiver Service: Hilfe bei einer Frage oder einem Problem.</translation>
    </message>
    <message>
        <source>Reached: responses of customers who had the touchpoint. Failure: a response that meets the rule below, or a case that was not resolved.</source>
        <translation>Erreicht: Rückmeldungen von Kunden, die den Kontaktpunkt hatten. Fehler: eine Rückmeldung, auf die die Regel unten zutrifft, oder ein Fall, der nicht gelöst wurde.</translation>
    </message>
    <message>
        <source>Drag: points of the mean overall score that go with failures at a touchpoint.</source>
        <translation>Abzug: Punkte der mittleren Gesamtbewertung, die mit Fehlern an einem Kontaktpunkt einhergehen.</translation>
    </message>
    <message>
        <source>Counts as a failure</source>
        <translation>Gilt als Fehler</translation>
    </message>
    <message>
        <source>On the scale</source>
        <translation>Auf der Skala</translation>
    </message>
    <message>
        <source>What counts as a failure</source>
        <translation>Was als Fehler gilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the data do not allow it</source>
        <translation>die Daten erlauben es nicht</translation>
    </message>
    <message>
        <source>Missing on these pages</source>
        <translation>Was auf diesen Seiten fehlt</translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation>Wie weit den Zahlen zu trauen ist</translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>Wie sie entstanden sind</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Charts that the data do not allow</source>
        <translation>Diagramme, die die Daten nicht erlauben</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand on the map.</source>
        <translation>
            <numerusform>%n weitere steht auf der Map.</numerusform>
            <numerusform>%n weitere stehen auf der Map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: guessed %2, measured %3 of 100</source>
        <translation>%1: geschätzt %2, gemessen %3 von 100</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Protokoll des Workshops</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Guess and data</source>
        <translation>Schätzung und Daten</translation>
    </message>
    <message>
        <source>Changed cards</source>
        <translation>Geänderte Karten</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Slides of the presentation (*.pdf)</source>
        <translation>Folien der Präsentation (*.pdf)</translation>
    </message>
    <message>
        <source>Poster A1 (*.pdf)</source>
        <translation>Poster A1 (*.pdf)</translation>
    </message>
    <message>
        <source>Poster A0 (*.pdf)</source>
        <translation>Poster A0 (*.pdf)</translation>
    </message>
    <message>
        <source>Poster A1 in sheets of A4 (*.pdf)</source>
        <translation>Poster A1 auf A4-Blättern (*.pdf)</translation>
    </message>
    <message>
        <source>Blank poster A1, to fill in by hand (*.pdf)</source>
        <translation>Leeres Poster A1 zum Ausfüllen von Hand (*.pdf)</translation>
    </message>
    <message>
        <source>Picture of the map (*.png)</source>
        <translation>Bild der Map (*.png)</translation>
    </message>
    <message>
        <source>Drawing of the map (*.svg)</source>
        <translation>Zeichnung der Map (*.svg)</translation>
    </message>
    <message>
        <source>Report as a page for screen readers (*.html)</source>
        <translation>Bericht als Seite für Bildschirmleser (*.html)</translation>
    </message>
    <message>
        <source>Workbook of all tables (*.xlsx)</source>
        <translation>Mappe aller Tabellen (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source> (%n votes)</source>
        <translation>
            <numerusform> (%n Stimme)</numerusform>
            <numerusform> (%n Stimmen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), if the failures here are the cause and all vanish</source>
        <translation>%1 (%2), wenn die Fehler hier die Ursache sind und alle verschwinden</translation>
    </message>
    <message>
        <source>%1 of %2 responses failed here, %3. %4.</source>
        <translation>%1 von %2 Rückmeldungen hatten hier Fehler, %3. %4.</translation>
    </message>
    <message>
        <source>Proposed on the map</source>
        <translation>Auf der Map vorgeschlagen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The touchpoints whose repair promises most, each by itself. Gains are of the model, from associations, and must not be added up.</source>
        <translation>Die Kontaktpunkte, deren Verbesserung am meisten verspricht, jeder für sich. Die Zugewinne stammen aus dem Modell, aus Zusammenhängen, und dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>A point is taken to be worth %1 %2.</source>
        <translation>Ein Punkt ist mit %1 %2 angesetzt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Texts that go on</source>
        <translation>Fortgesetzte Texte</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In customers&apos; words</source>
        <translation>In den Worten der Kunden</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Drag of every touchpoint</source>
        <translation>Abzug jedes Kontaktpunkts</translation>
    </message>
    <message>
        <source>How touchpoints score and fail</source>
        <translation>Bewertungen und Fehler der Kontaktpunkte</translation>
    </message>
    <message>
        <source>What people wrote on the map</source>
        <translation>Was auf die Map geschrieben wurde</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>%1, observed</source>
        <translation>%1, beobachtet</translation>
    </message>
    <message>
        <source>Without failures</source>
        <translation>Ohne Fehler</translation>
    </message>
    <message>
        <source>Goes with failures</source>
        <translation>Geht mit Fehlern einher</translation>
    </message>
    <message>
        <source>of it at service</source>
        <translation>davon beim Service</translation>
    </message>
    <message>
        <source>of it at proactive</source>
        <translation>davon proaktiv</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>kein Feedback</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>points of %1, %2 to %3</source>
        <translation>Punkte (%1, %2 bis %3)</translation>
    </message>
    <message>
        <source>Image: </source>
        <translation>Bild: </translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Figures of the touchpoints, counts under 10 left out</source>
        <translation>Zahlen der Kontaktpunkte, Anzahlen unter 10 ausgelassen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Every response, without customers and comments</source>
        <translation>Jede Antwort, ohne Kunden und Kommentare</translation>
    </message>
    <message>
        <source>Touchpoints measured: %1, heard of: %2, assumed: %3</source>
        <translation>Kontaktpunkte gemessen: %1, gehört: %2, angenommen: %3</translation>
    </message>
    <message>
        <source>How they feel, as drawn by hand</source>
        <translation>Wie sie sich fühlen, von Hand gezeichnet</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>The stage as a whole</source>
        <translation>Die Phase als Ganzes</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
    <message>
        <source>Gain of the model, if the failures here are the cause and all vanish</source>
        <translation>Gewinn laut Modell, wenn die Fehler hier die Ursache sind und alle wegfallen</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>wert: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n filters, see page 1</source>
        <translation>
            <numerusform>%n Filter, siehe Seite 1</numerusform>
            <numerusform>%n Filter, siehe Seite 1</numerusform>
        </translation>
    </message>
    <message>
        <source>A point is taken to be worth %1; no currency was given.</source>
        <translation>Ein Punkt gilt als %1 wert; eine Währung wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>Biggest surprise: %1</source>
        <translation>Größte Überraschung: %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What came of those that are done</source>
        <translation>Was aus den erledigten wurde</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message numerus="yes">
        <source>%n further guesses were nearer.</source>
        <translation>
            <numerusform>%n weitere Schätzung lag näher.</numerusform>
            <numerusform>%n weitere Schätzungen lagen näher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that were set</source>
        <translation>Gesetzte Ziele</translation>
    </message>
    <message>
        <source>Texts on the map</source>
        <translation>Texte auf der Map</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>moved within its stage</source>
        <translation>innerhalb der Phase verschoben</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>What would be if each stood alone, in %1. These figures must not be added up.</source>
        <translation>Was wäre, wenn jeder für sich allein stünde, in %1. Diese Zahlen dürfen nicht addiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned</source>
        <translation>
            <numerusform>%1: %n Minute geplant</numerusform>
            <numerusform>%1: %n Minuten geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n used</source>
        <translation>
            <numerusform>%1, %n gebraucht</numerusform>
            <numerusform>%1, %n gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not reached</source>
        <translation>%1, nicht erreicht</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minutes planned, %1 used</source>
        <translation>
            <numerusform>Zusammen: %n Minute geplant, %1 gebraucht</numerusform>
            <numerusform>Zusammen: %n Minuten geplant, %1 gebraucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Soll die Datei ersetzt werden?</translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N</source>
        <translation>Rechts, Unten, Bild ab, Leertaste, Eingabe, N</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P</source>
        <translation>Links, Oben, Bild auf, Rücktaste, P</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>Erster und letzter Schritt</translation>
    </message>
    <message>
        <source>Digits, then Enter</source>
        <translation>Ziffern, dann Eingabe</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Zu einer Phase</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B oder .</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>W or ,</source>
        <translation>W oder ,</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Zoom to a touchpoint</source>
        <translation>Auf einen Kontaktpunkt zoomen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
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
        <translation>Eine Notiz, Entscheidung oder Maßnahme festhalten; Strg+1 bis Strg+7 wählen, was</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Begin a vote; again: reveal it</source>
        <translation>Abstimmung beginnen; noch einmal: aufdecken</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Guess the curve; again: reveal the data</source>
        <translation>Die Kurve schätzen; noch einmal: Daten aufdecken</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open; end</source>
        <translation>Offenes schließen; beenden</translation>
    </message>
    <message>
        <source>Start and stop the timer, by which the agenda goes</source>
        <translation>Stoppuhr starten und anhalten; die Agenda richtet sich nach ihr</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Umschalt+T</translation>
    </message>
    <message>
        <source>Set the timer to 0:00</source>
        <translation>Stoppuhr auf 0:00 stellen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo and redo what was taken down in this show</source>
        <translation>Rückgängig machen und wiederholen, was in dieser Vorführung festgehalten wurde</translation>
    </message>
    <message>
        <source>Backspace in a vote</source>
        <translation>Rücktaste in einer Abstimmung</translation>
    </message>
    <message>
        <source>Take the last vote back</source>
        <translation>Die letzte Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Throw away the votes or the guess that is begun</source>
        <translation>Die begonnene Abstimmung oder Schätzung verwerfen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Go on to the next part of the agenda</source>
        <translation>Zum nächsten Teil der Agenda weitergehen</translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>n = %1, too few for a figure</source>
        <translation>n = %1, zu wenige für eine Zahl</translation>
    </message>
    <message>
        <source>%1 on the scale %2, n = %3</source>
        <translation>%1 auf der Skala %2, n = %3</translation>
    </message>
    <message>
        <source>%1, assumed: nothing was measured here</source>
        <translation>%1, angenommen: Hier wurde nichts gemessen</translation>
    </message>
    <message>
        <source>nothing was measured here</source>
        <translation>hier wurde nichts gemessen</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proactive touchpoints</source>
        <translation>
            <numerusform>%n proaktiver Kontaktpunkt</numerusform>
            <numerusform>%n proaktive Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service touchpoints</source>
        <translation>
            <numerusform>%n Service-Kontaktpunkt</numerusform>
            <numerusform>%n Service-Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the feedback is shown: %1.</source>
        <translation>Nur ein Teil des Feedbacks wird gezeigt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing was measured here.</source>
        <translation>%1; hier wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1; lowest here: %2, %3 of 100, n = %4.</source>
        <translation>%1; am tiefsten hier: %2, %3 von 100, n = %4.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of %2 responses failed here: %3</source>
        <translation>%1 von %2 Rückmeldungen hatten hier Fehler: %3</translation>
    </message>
    <message>
        <source>Counts as a failure: %1</source>
        <translation>Gilt als Fehler: %1</translation>
    </message>
    <message>
        <source>Goes with failures: %1</source>
        <translation>Geht mit Fehlern einher: %1</translation>
    </message>
    <message>
        <source>%1, in %2: %3.</source>
        <translation>%1, in %2: %3.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nobody was asked; the curve is drawn by hand.</source>
        <translation>%1: Niemand wurde gefragt; die Kurve ist von Hand gezeichnet.</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Bewertung: %1</translation>
    </message>
    <message>
        <source>If the failures are the cause and all vanish. Each by itself: gains must not be added up.</source>
        <translation>Wenn die Fehler die Ursache sind und alle verschwinden. Jeder für sich: Zugewinne dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>%1 of %2 responses failed here. %3.</source>
        <translation>%1 von %2 Rückmeldungen hatten hier Fehler. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals on the map, most votes first.</source>
        <translation>
            <numerusform>%n Vorschlag auf der Map.</numerusform>
            <numerusform>%n Vorschläge auf der Map, die mit den meisten Stimmen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actions.</source>
        <translation>
            <numerusform>%n Maßnahme.</numerusform>
            <numerusform>%n Maßnahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions taken.</source>
        <translation>
            <numerusform>%n Entscheidung getroffen.</numerusform>
            <numerusform>%n Entscheidungen getroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>kein Feedback</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The lowest point</source>
        <translation>Der tiefste Punkt</translation>
    </message>
    <message>
        <source>What that stands on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Where failures go with a lower score</source>
        <translation>Wo Fehler mit einer niedrigeren Bewertung einhergehen</translation>
    </message>
    <message>
        <source>What if they were gone</source>
        <translation>Was, wenn sie weg wären</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Entscheidungen und Maßnahmen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: about +%2</source>
        <translation>%1: etwa +%2</translation>
    </message>
    <message>
        <source>+%1 expected, typed by hand</source>
        <translation>+%1 erwartet, von Hand eingegeben</translation>
    </message>
    <message>
        <source>about +%1, if the failures are the cause</source>
        <translation>etwa +%1, wenn die Fehler die Ursache sind</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln customers)</source>
        <translation>
            <numerusform>%1 (%Ln Kunde)</numerusform>
            <numerusform>%1 (%Ln Kunden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message>
        <source>Go to a step, or to a touchpoint or cell in it, first.</source>
        <translation>Gehen Sie zuerst zu einem Schritt oder zu einem Kontaktpunkt oder Feld darin.</translation>
    </message>
    <message>
        <source>This is the only step of stage “%1”, and a stage needs one. Move or delete the stage.</source>
        <translation>Das ist der einzige Schritt der Phase „%1“, und eine Phase braucht einen. Verschieben oder löschen Sie die Phase.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Step “%1” deleted</source>
        <translation>Schritt „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Step deleted with %n touchpoints: %1</source>
        <translation>
            <numerusform>Schritt mit %n Kontaktpunkt gelöscht: %1</numerusform>
            <numerusform>Schritt mit %n Kontaktpunkten gelöscht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>Schritt duplizieren</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>&quot;-&quot; reads stdin, which is a terminal</source>
        <translation>&quot;-&quot; liest stdin, das ein Terminal ist</translation>
    </message>
    <message>
        <source>--force replaces it</source>
        <translation>--force ersetzt sie</translation>
    </message>
    <message>
        <source>replaces a file that is there</source>
        <translation>ersetzt eine vorhandene Datei</translation>
    </message>
</context>
<context>
    <name>TemplateTexts</name>
    <message>
        <source>Retail: buying in the shop and online</source>
        <translation>Handel: Einkauf im Laden und online</translation>
    </message>
    <message>
        <source>Software: from sign-up to the first result</source>
        <translation>Software: von der Anmeldung zum ersten Ergebnis</translation>
    </message>
    <message>
        <source>Airline: a flight with a connection</source>
        <translation>Airline: ein Flug mit Umstieg</translation>
    </message>
    <message>
        <source>Hospital: a planned operation</source>
        <translation>Krankenhaus: eine geplante Operation</translation>
    </message>
    <message>
        <source>Bank: a first mortgage</source>
        <translation>Bank: die erste Baufinanzierung</translation>
    </message>
    <message>
        <source>Support: a problem and its solution</source>
        <translation>Support: ein Problem und seine Lösung</translation>
    </message>
</context>
<context>
    <name>ThingWords</name>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>befragte Person</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>lane type</source>
        <translation>Art der Spur</translation>
    </message>
    <message>
        <source>note kind</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>failure rule</source>
        <translation>Fehlerregel</translation>
    </message>
    <message>
        <source>map title</source>
        <translation>Titel der Map</translation>
    </message>
    <message>
        <source>stage title</source>
        <translation>Titel der Phase</translation>
    </message>
    <message>
        <source>step title</source>
        <translation>Titel des Schritts</translation>
    </message>
    <message>
        <source>lane title</source>
        <translation>Titel der Spur</translation>
    </message>
    <message>
        <source>action title</source>
        <translation>Titel der Maßnahme</translation>
    </message>
    <message>
        <source>persona name</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>touchpoint title</source>
        <translation>Titel des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>not known: fewer than half of %1 have ended</source>
        <translation>nicht bekannt: weniger als die Hälfte von %1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>, nine in ten within %1</source>
        <translation>, neun von zehn innerhalb von %1</translation>
    </message>
    <message>
        <source>, fewer than nine in ten have ended</source>
        <translation>, weniger als neun von zehn sind abgeschlossen</translation>
    </message>
    <message>
        <source>first response after %1</source>
        <translation>erste Antwort nach %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>resolution after %1</source>
        <translation>Lösung nach %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>noch offen: %1</translation>
    </message>
    <message>
        <source>resolved at first contact: %1 of %2</source>
        <translation>beim Erstkontakt gelöst: %1 von %2</translation>
    </message>
    <message>
        <source>%1, tickets: %2; %3.</source>
        <translation>%1, Tickets: %2; %3.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Rows: %1, tickets: %2, rejected: %3.</source>
        <translation>Zeilen: %1, Tickets: %2, abgewiesen: %3.</translation>
    </message>
    <message>
        <source>Answers and solutions before the opening are not used: %1.</source>
        <translation>Antworten und Lösungen vor der Eröffnung bleiben ungenutzt: %1.</translation>
    </message>
    <message>
        <source>Nothing tells the day from the month; taken as %1.</source>
        <translation>Nichts unterscheidet Tag und Monat; als %1 gelesen.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Resolved at first contact: solved, not reopened and without a further ticket of the same customer there within %1 days of the opening; of tickets that are as old as that.</source>
        <translation>Beim ersten Kontakt gelöst: innerhalb von %1 Tagen nach dem Öffnen gelöst, nicht wieder geöffnet und ohne ein weiteres Ticket desselben Kunden dort; von Tickets, die so alt sind.</translation>
    </message>
    <message>
        <source>Resolved at first contact: solved and without a further ticket of the same customer there within %1 days of the opening; of tickets that are as old as that.</source>
        <translation>Beim ersten Kontakt gelöst: gelöst und innerhalb von %1 Tagen nach dem Öffnen ohne ein weiteres Ticket desselben Kunden dort; von Tickets, die so alt sind.</translation>
    </message>
    <message>
        <source>Resolved at first contact: solved and not reopened within %1 days of the opening; of tickets that are as old as that.</source>
        <translation>Beim ersten Kontakt gelöst: gelöst und innerhalb von %1 Tagen nach dem Öffnen nicht wieder geöffnet; von Tickets, die so alt sind.</translation>
    </message>
    <message>
        <source>Months that source %1 (%2) has, too: %3, with as many tickets: %4.</source>
        <translation>Monate, die auch Quelle %1 (%2) hat: %3, davon mit ebenso vielen Tickets: %4.</translation>
    </message>
    <message>
        <source>This import takes its place.</source>
        <translation>Dieser Import tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>They are other tickets: both are kept.</source>
        <translation>Es sind andere Tickets: Beide bleiben.</translation>
    </message>
    <message>
        <source>Months that stay as they were, because this table has fewer tickets of them: %1.</source>
        <translation>Monate, die bleiben, wie sie waren, weil diese Tabelle weniger Tickets davon hat: %1.</translation>
    </message>
    <message>
        <source>Times count the opening hours only.</source>
        <translation>Zeiten zählen nur die Öffnungszeiten.</translation>
    </message>
    <message>
        <source>Times count every hour of the clock, nights and closed days included.</source>
        <translation>Zeiten zählen jede Stunde der Uhr, auch Nächte und geschlossene Tage.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They were counted in another way (opening hours, or what counts as resolved at first contact), so both are kept; to replace takes the new ones alone.</source>
        <translation>Sie wurden anders gezählt (Öffnungszeiten oder was als beim ersten Kontakt gelöst gilt), daher bleiben beide; Ersetzen nimmt nur die neuen.</translation>
    </message>
    <message>
        <source>Source %1 on map &quot;%2&quot;: %3, month by month.</source>
        <comment>figures</comment>
        <translation>Quelle %1 auf Map „%2“: %3, Monat für Monat.</translation>
    </message>
</context>
<context>
    <name>ToolbarWords</name>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
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
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>NPS point</source>
        <translation>NPS-Punkt</translation>
    </message>
    <message>
        <source>NPS points</source>
        <translation>NPS-Punkte</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>Prozentpunkt</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>point of %1-%2</source>
        <translation>Punkt (Skala %1-%2)</translation>
    </message>
    <message>
        <source>points of %1-%2</source>
        <translation>Punkte (Skala %1-%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>figure with its unit, and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>VocabularyWords</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Proaktiv</translation>
    </message>
    <message>
        <source>Reactive service</source>
        <translation>Reaktiver Service</translation>
    </message>
    <message>
        <source>Proactive experience</source>
        <translation>Proaktives Erlebnis</translation>
    </message>
    <message>
        <source>reactive service</source>
        <translation>reaktiver Service</translation>
    </message>
    <message>
        <source>proactive experience</source>
        <translation>proaktives Erlebnis</translation>
    </message>
    <message>
        <source>Designed step</source>
        <translation>Gestalteter Schritt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Misslingt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Improvisiert</translation>
    </message>
    <message>
        <source>Wrong sequence</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Personalization</source>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Ease of use</source>
        <translation>Einfachheit</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Effective communication</source>
        <translation>Klare Kommunikation</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>Problemlösung</translation>
    </message>
    <message>
        <source>Product knowledge</source>
        <translation>Produktwissen</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Einfühlung</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Emotionskurve</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Backstage</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>To-be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>As-is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
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
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Before the purchase</source>
        <translation>Vor dem Kauf</translation>
    </message>
    <message>
        <source>During the purchase</source>
        <translation>Beim Kauf</translation>
    </message>
    <message>
        <source>After the purchase</source>
        <translation>Nach dem Kauf</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>From what-if</source>
        <translation>Aus Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>Linie der Interaktion</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Linie der Sichtbarkeit</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Linie der internen Interaktion</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Fokusgruppe</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WorkspaceThreadWords</name>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, von %2 am %3</translation>
    </message>
</context>
<context>
    <name>throughline::ui::AboutDialog</name>
    <message>
        <source>About Throughline</source>
        <translation>Über Throughline</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Customer journeys, drawn and measured.</source>
        <translation>Customer Journeys, gezeichnet und gemessen.</translation>
    </message>
    <message>
        <source>Works without a network: maps and feedback stay in your file on this computer.</source>
        <translation>Arbeitet ohne Netz: Maps und Feedback bleiben in Ihrer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Typeface: Inter, SIL Open Font License 1.1.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Schrift: Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Take gains from what-if</source>
        <translation>Zugewinne übernehmen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>What half of the failures fixed at its touchpoint would give. Gains of several actions must not be added up.</source>
        <translation>Was es brächte, die Hälfte der Fehler an ihrem Kontaktpunkt zu beheben. Zugewinne mehrerer Maßnahmen dürfen nicht addiert werden.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::BoardCell</name>
    <message>
        <source>Impact %1, effort %2</source>
        <translation>Wirkung %1, Aufwand %2</translation>
    </message>
</context>
<context>
    <name>throughline::ui::BoardsRoom</name>
    <message>
        <source>Ma&amp;ps overview...</source>
        <translation>&amp;Übersicht der Maps...</translation>
    </message>
    <message>
        <source>Open the &amp;linked map</source>
        <translation>Verknü&amp;pfte Map öffnen</translation>
    </message>
    <message>
        <source>Bac&amp;k to the map before</source>
        <translation>Zur vor&amp;igen Map</translation>
    </message>
    <message>
        <source>Opportunities boa&amp;rd...</source>
        <translation>&amp;Chancen-Board...</translation>
    </message>
    <message>
        <source>Actions by impact and effort, and opportunities that nobody took up yet</source>
        <translation>Maßnahmen nach Wirkung und Aufwand, und Chancen, die noch niemand aufgegriffen hat</translation>
    </message>
    <message>
        <source>&amp;Kind check...</source>
        <translation>Ar&amp;t prüfen...</translation>
    </message>
    <message>
        <source>Touchpoints whose kind and reason say different things</source>
        <translation>Kontaktpunkte, deren Art und Anlass Verschiedenes sagen</translation>
    </message>
    <message>
        <source>This touchpoint opens no map. Choose one in the inspector: Opens map.</source>
        <translation>Dieser Kontaktpunkt öffnet keine Map. Wählen Sie eine in den Eigenschaften: Öffnet Map.</translation>
    </message>
    <message>
        <source>No link was followed to get here.</source>
        <translation>Hierher führte keine Verknüpfung.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::BringInDialog</name>
    <message>
        <source>Bring in changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>%1 and this file have no version in common: whatever differs is listed. Take away the tick where yours is to stay.</source>
        <translation>%1 und diese Datei haben keine gemeinsame Version: Hier steht alles, was sich unterscheidet. Nehmen Sie das Häkchen weg, wo Ihres bleiben soll.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken</source>
        <translation>
            <numerusform>%n Änderung wird übernommen</numerusform>
            <numerusform>%n Änderungen werden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that they removed and you changed since stay.</source>
        <translation>
            <numerusform>%n Eintrag, der dort entfernt und von Ihnen seither geändert wurde, bleibt.</numerusform>
            <numerusform>%n Einträge, die dort entfernt und von Ihnen seither geändert wurden, bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times both of you have changed the same: yours stays unless you tick theirs.</source>
        <translation>
            <numerusform>%n-mal haben beide dasselbe geändert: Ihres bleibt, wenn Sie das andere nicht ankreuzen.</numerusform>
            <numerusform>%n-mal haben beide dasselbe geändert: Ihres bleibt, wenn Sie das andere nicht ankreuzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in which you kept yours before are not asked again.</source>
        <translation>
            <numerusform>%n Konflikt, in dem Sie Ihres behalten haben, wird nicht noch einmal gefragt.</numerusform>
            <numerusform>%n Konflikte, in denen Sie Ihres behalten haben, werden nicht noch einmal gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken, and your choice is still here: take away the ticks that this is about, or close this and mend it first.</source>
        <translation>Nichts wurde übernommen, und Ihre Auswahl steht noch da: Nehmen Sie die Häkchen weg, um die es geht, oder schließen Sie das Fenster und beheben Sie es zuerst.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>What differs in %1 since version %2, the last that both files have. Take away the tick where yours is to stay.</source>
        <translation>Was in %1 seit Version %2, der letzten, die beide Dateien haben, anders ist. Nehmen Sie das Häkchen weg, wo Ihres bleiben soll.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CaptureBox</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+7 choose what it is</source>
        <translation>Strg+1 bis Strg+7 wählen, was es ist</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Text eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>This goes on with &quot;%1&quot;; the room sees another step by now.</source>
        <translation>Das gehört weiter zu „%1“; der Raum sieht inzwischen einen anderen Schritt.</translation>
    </message>
    <message>
        <source>Enter takes it down; Esc goes back to the show.</source>
        <translation>Die Eingabetaste hält es fest; Esc führt zurück zur Vorführung.</translation>
    </message>
    <message>
        <source>Type first what the room says.</source>
        <translation>Schreiben Sie zuerst, was der Raum sagt.</translation>
    </message>
    <message>
        <source>This map has no touchpoint to put it on; the parking lot takes it.</source>
        <translation>Diese Karte hat keinen Kontaktpunkt dafür; der Themenspeicher nimmt es auf.</translation>
    </message>
    <message>
        <source>Taken down in the parking lot.</source>
        <translation>Im Themenspeicher festgehalten.</translation>
    </message>
    <message>
        <source>Taken down on &quot;%1&quot;.</source>
        <translation>Bei „%1“ festgehalten.</translation>
    </message>
    <message>
        <source>T&amp;hrow away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Verwerfen, was eingetippt ist</translation>
    </message>
    <message>
        <source>Thrown away; Ctrl+Z brings it back.</source>
        <translation>Verworfen; Strg+Z holt es zurück.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChangesList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>Both of you have changed this; before it was: %1</source>
        <translation>Beide haben das geändert; vorher war es: %1</translation>
    </message>
    <message>
        <source>Only you removed it</source>
        <translation>Nur Sie haben es entfernt</translation>
    </message>
    <message>
        <source>Only they removed it</source>
        <translation>Nur dort entfernt</translation>
    </message>
    <message>
        <source>You removed this and they changed it; with a tick it comes back.</source>
        <translation>Sie haben dies entfernt, dort wurde es geändert; mit Häkchen kommt es zurück.</translation>
    </message>
    <message>
        <source>They removed this and you changed it; with a tick it goes.</source>
        <translation>Dort wurde dies entfernt, und Sie haben es geändert; mit Häkchen wird es entfernt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartCard</name>
    <message>
        <source>About this chart</source>
        <translation>Über dieses Diagramm</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>This is being worked out.</source>
        <translation>Wird gerade berechnet.</translation>
    </message>
    <message>
        <source>Figures are rounded; unrounded they add up exactly.</source>
        <translation>Die Zahlen sind gerundet; ungerundet gehen sie genau auf.</translation>
    </message>
    <message>
        <source>Remarks on this chart</source>
        <translation>Anmerkungen zu diesem Diagramm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was copied as a picture.</source>
        <translation>„%1“ wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>The figures of &quot;%1&quot; were copied.</source>
        <translation>Die Zahlen von „%1“ wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartGallery</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation>Angeheftete Diagramme</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Three charts are pinned; unpin one first</source>
        <translation>Drei Diagramme sind angeheftet; lösen Sie erst eines</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartTable</name>
    <message>
        <source>Copy as data</source>
        <translation>Als Daten kopieren</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ChartView</name>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as data</source>
        <translation>Als Daten kopieren</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ColumnForm</name>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>as the column is called</source>
        <translation>wie die Spalte heißt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>a stage of the map</source>
        <translation>eine Phase der Map</translation>
    </message>
    <message>
        <source>Found by its name</source>
        <translation>Am Namen erkannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Found from the data</source>
        <translation>In den Daten gefunden</translation>
    </message>
    <message>
        <source>NPS, 0 to 10</source>
        <translation>NPS, 0 bis 10</translation>
    </message>
    <message>
        <source>CSAT, 1 to 5</source>
        <translation>CSAT, 1 bis 5</translation>
    </message>
    <message>
        <source>Effort, 1 to 7, 7 is easiest</source>
        <translation>Aufwand, 1 bis 7, 7 ist am leichtesten</translation>
    </message>
    <message>
        <source>Effort, 1 to 5, 1 is easiest</source>
        <translation>Aufwand, 1 bis 5, 1 ist am leichtesten</translation>
    </message>
    <message>
        <source>Resolved at first contact, 0 or 1</source>
        <translation>Beim Erstkontakt gelöst, 0 oder 1</translation>
    </message>
    <message>
        <source>Health, 0 to 100</source>
        <translation>Gesundheit, 0 bis 100</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>From lowest to highest</source>
        <translation>Von niedrig bis hoch</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>such as good = 100; bad = 0</source>
        <translation>etwa gut = 100; schlecht = 0</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Failure at or under</source>
        <translation>Fehler bis einschließlich</translation>
    </message>
    <message>
        <source>usual for the scale</source>
        <translation>üblich für die Skala</translation>
    </message>
    <message>
        <source>Failure at or over</source>
        <translation>Fehler ab</translation>
    </message>
    <message>
        <source>Failure values</source>
        <translation>Fehlerwerte</translation>
    </message>
    <message>
        <source>such as 1; 2</source>
        <translation>etwa 1; 2</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>such as 0, n/a</source>
        <translation>etwa 0, k. A.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>such as 9, never used it</source>
        <translation>etwa 9, nie genutzt</translation>
    </message>
    <message>
        <source>Means resolved</source>
        <translation>Heißt behoben</translation>
    </message>
    <message>
        <source>such as yes, Y</source>
        <translation>etwa ja, J</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>found from the data</source>
        <translation>in den Daten gefunden</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Named in each row</source>
        <translation>In jeder Zeile genannt</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Point, as in 1.5</source>
        <translation>Punkt, wie in 1.5</translation>
    </message>
    <message>
        <source>Comma, as in 1,5</source>
        <translation>Komma, wie in 1,5</translation>
    </message>
    <message>
        <source>Times such as 1:30</source>
        <translation>Zeiten wie 1:30</translation>
    </message>
    <message>
        <source>Hours and minutes</source>
        <translation>Stunden und Minuten</translation>
    </message>
    <message>
        <source>Minutes and seconds</source>
        <translation>Minuten und Sekunden</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Choose several to change their meaning, scale, stage or kind together</source>
        <translation>Wählen Sie mehrere, um Bedeutung, Skala, Phase oder Art gemeinsam zu ändern</translation>
    </message>
    <message>
        <source>Find columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Teil eines Befehls eingeben</translation>
    </message>
</context>
<context>
    <name>throughline::ui::DaysField</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Dates: all</source>
        <translation>Zeitraum: alles</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EditRoom</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Find and replace...</source>
        <translation>&amp;Suchen und ersetzen...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all touchpoints</source>
        <translation>Alle Kontakt&amp;punkte auswählen</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>Spur aus&amp;blenden</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden lanes</source>
        <translation>Ausgeblendete Spuren e&amp;inblenden</translation>
    </message>
    <message>
        <source>Add &amp;touchpoint</source>
        <translation>&amp;Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add touchpoint &amp;before</source>
        <translation>Kontaktpunkt &amp;davor hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;stage</source>
        <translation>&amp;Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;lane...</source>
        <translation>&amp;Spur hinzufügen...</translation>
    </message>
    <message>
        <source>Add &amp;map</source>
        <translation>&amp;Map hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Image...</source>
        <translation>&amp;Bild...</translation>
    </message>
    <message>
        <source>New touchpoint after this one</source>
        <translation>Neuer Kontaktpunkt nach diesem</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>New touchpoint before this one</source>
        <translation>Neuer Kontaktpunkt vor diesem</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>New touchpoint in that direction</source>
        <translation>Neuer Kontaktpunkt in dieser Richtung</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Auswahl bewegen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move the touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Pfeile</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>Zur nächsten Phase</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>F2, or type</source>
        <translation>F2 oder tippen</translation>
    </message>
    <message>
        <source>Change image</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Remove image</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Journey</translation>
    </message>
    <message>
        <source>Add map</source>
        <translation>Map hinzufügen</translation>
    </message>
    <message>
        <source>Map &quot;%1&quot; deleted</source>
        <translation>Map „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Delete map</source>
        <translation>Map löschen</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Mit der nächsten &amp;verbinden</translation>
    </message>
    <message>
        <source>Go to a touchpoint, a persona or a cell of a storyboard lane first: that is where an image is.</source>
        <translation>Gehen Sie zuerst zu einem Kontaktpunkt, einer Persona oder einer Zelle einer Storyboard-Spur: Dort ist ein Bild.</translation>
    </message>
    <message>
        <source>Show its feedback</source>
        <translation>Sein Feedback zeigen</translation>
    </message>
    <message>
        <source>Add stage before</source>
        <translation>Phase davor hinzufügen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Stage and step</source>
        <translation>Phase und Schritt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::EmotionFaces</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Keine Emotion</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>No emotion (Alt+0)</source>
        <translation>Keine Emotion (Alt+0)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackListModel</name>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 - failed</source>
        <translation>%1 - Fehler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1 - a touchpoint failed</source>
        <translation>%1 - ein Kontaktpunkt misslang</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackPanel</name>
    <message>
        <source>Search comments</source>
        <translation>Kommentare durchsuchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Words that begin so, without case and accents; &quot;words together&quot;, -without</source>
        <translation>Wörter, die so beginnen, ohne Groß- und Kleinschreibung und Akzente; &quot;Wörter zusammen&quot;, -ohne</translation>
    </message>
    <message>
        <source>Only failures</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Unplaced...</source>
        <translation>Nicht zugeordnet...</translation>
    </message>
    <message>
        <source>Make a quote...</source>
        <translation>Zitat anlegen...</translation>
    </message>
    <message>
        <source>Themes...</source>
        <translation>Themen...</translation>
    </message>
    <message>
        <source>To follow up...</source>
        <translation>Nachfassen...</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Paste feedback table</source>
        <translation>Feedback-Tabelle einfügen</translation>
    </message>
    <message>
        <source>Forget this respondent...</source>
        <translation>Diese Person vergessen...</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unplaced (%1)...</source>
        <translation>Nicht zugeordnet (%1)...</translation>
    </message>
    <message>
        <source>Feedback whose card is gone</source>
        <translation>Feedback, dessen Karte es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Responses and comments are shown here once feedback was imported.</source>
        <translation>Nach dem Import von Feedback stehen hier Rückmeldungen und Kommentare.</translation>
    </message>
    <message>
        <source>The comments are being made ready for searching...</source>
        <translation>Die Kommentare werden für die Suche vorbereitet...</translation>
    </message>
    <message>
        <source>%1, of the first %2 that fit</source>
        <comment>responses</comment>
        <translation>%1, von den ersten %2, die passen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackRoom</name>
    <message>
        <source>To follow &amp;up...</source>
        <translation>&amp;Nachfassen...</translation>
    </message>
    <message>
        <source>&amp;Themes of comments...</source>
        <translation>T&amp;hemen der Kommentare...</translation>
    </message>
    <message>
        <source>U&amp;nplaced feedback...</source>
        <translation>Nicht z&amp;ugeordnetes Feedback...</translation>
    </message>
    <message>
        <source>For&amp;get a respondent...</source>
        <translation>Befragte Person ver&amp;gessen...</translation>
    </message>
    <message>
        <source>Save a copy &amp;without customer data...</source>
        <translation>Kopie o&amp;hne Kundendaten speichern...</translation>
    </message>
    <message>
        <source>Choose a response with a comment first.</source>
        <translation>Wählen Sie zuerst eine Rückmeldung mit Kommentar.</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>Quote added to the map</source>
        <translation>Zitat auf die Map übernommen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Nobody said who gave this response.</source>
        <translation>Niemand hat gesagt, von wem diese Rückmeldung stammt.</translation>
    </message>
    <message>
        <source>Forget a respondent</source>
        <translation>Befragte Person vergessen</translation>
    </message>
    <message>
        <source>Key of the respondent, as it was imported. Responses, comments, rejected rows, tags and quotes of this person go from the
workspace, from its history and from its snapshots; this cannot be undone, and earlier steps can no longer be undone either.
A salted hash of the key stays, so that a later import leaves the person out. Copies and exports made earlier are not reached.</source>
        <translation>Schlüssel der befragten Person, wie er importiert wurde. Rückmeldungen, Kommentare, abgewiesene Zeilen, Themen und Zitate dieser Person verschwinden aus dem
Arbeitsbereich, aus seinem Verlauf und seinen Sicherungen; das lässt sich nicht rückgängig machen, auch frühere Schritte dann nicht mehr.
Ein gesalzener Hash des Schlüssels bleibt, damit ein späterer Import die Person auslässt. Früher erstellte Kopien und Exporte werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Remove these snapshots</source>
        <translation>Diese Sicherungen entfernen</translation>
    </message>
    <message>
        <source>Save a copy without customer data</source>
        <translation>Kopie ohne Kundendaten speichern</translation>
    </message>
    <message>
        <source>Workspaces (*.journey)</source>
        <translation>Arbeitsbereiche (*.journey)</translation>
    </message>
    <message>
        <source>Saved as %1: maps, personas and figures, without responses, comments, quotes and history.</source>
        <translation>Gespeichert als %1: Maps, Personas und Zahlen, ohne Rückmeldungen, Kommentare, Zitate und Verlauf.</translation>
    </message>
    <message>
        <source>Without customer data</source>
        <translation>Ohne Kundendaten</translation>
    </message>
    <message>
        <source>Key of the respondent</source>
        <translation>Schlüssel der Person</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses taken out.</source>
        <translation>
            <numerusform>%Ln Rückmeldung entfernt.</numerusform>
            <numerusform>%Ln Rückmeldungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A salted hash stays, so that a later import leaves this person out.</source>
        <translation>Ein gesalzener Hash bleibt, damit ein späterer Import diese Person auslässt.</translation>
    </message>
    <message>
        <source>These snapshots cannot be rewritten and may still hold the respondent: %1</source>
        <translation>Diese Sicherungen lassen sich nicht neu schreiben und können die Person noch enthalten: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FieldForm</name>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FileRoom</name>
    <message>
        <source>Throughline workspaces (*.journey)</source>
        <translation>Throughline-Arbeitsbereiche (*.journey)</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>New from a &amp;template...</source>
        <translation>Neu aus &amp;Vorlage...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sample &amp;workspace</source>
        <translation>Beispiel-A&amp;rbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Save a copy...</source>
        <translation>Kopie &amp;speichern...</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Customer Journey</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>%1 wird geöffnet...</translation>
    </message>
    <message>
        <source>Moving home</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>The sample workspace is being made...</source>
        <translation>Der Beispiel-Arbeitsbereich wird angelegt...</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Changes that could not be saved at once</source>
        <translation>Änderungen, die sich nicht sofort speichern ließen</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>No recent workspaces</source>
        <translation>Noch keine Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 There is no snapshot of it on this computer.</source>
        <translation>%1 Auf diesem Computer gibt es keine Sicherung davon.</translation>
    </message>
    <message>
        <source>Restore the snapshot of %1</source>
        <translation>Sicherung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1</source>
        <translation>Die beschädigte Datei wurde als %1 behalten</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>What the room gave</source>
        <translation>Was der Raum beigetragen hat</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Weitere Filter (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Save this view...</source>
        <translation>Diese Ansicht speichern...</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 Werte</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
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
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Use filter</source>
        <translation>Filter anwenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text in any field</source>
        <translation>Text in beliebigem Feld</translation>
    </message>
    <message>
        <source>Found texts</source>
        <translation>Gefundene Texte</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n texts</source>
        <translation>
            <numerusform>%n Text ersetzen</numerusform>
            <numerusform>%n Texte ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts replaced</source>
        <translation>
            <numerusform>%n Text ersetzt</numerusform>
            <numerusform>%n Texte ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FirstRows</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FollowUpDialog</name>
    <message>
        <source>Show those with an outcome</source>
        <translation>Auch die mit einem Ausgang zeigen</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Save as table...</source>
        <translation>Als Tabelle speichern...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Failures are being looked for...</source>
        <translation>Fehler werden gesucht...</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failures that the data do not call resolved. An outcome closes one.</source>
        <translation>
            <numerusform>%Ln Fehler, der den Daten nach nicht behoben ist. Ein Ausgang schließt ihn ab.</numerusform>
            <numerusform>%Ln Fehler, die den Daten nach nicht behoben sind. Ein Ausgang schließt einen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FollowUpModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due (year-month-day)</source>
        <translation>Fällig (Jahr-Monat-Tag)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>throughline::ui::FormatForm</name>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Other delimiter</source>
        <translation>Anderes Trennzeichen</translation>
    </message>
    <message>
        <source>Rows above the first record, titles included</source>
        <translation>Zeilen über dem ersten Datensatz, Titel mitgezählt</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codierung</translation>
    </message>
    <message>
        <source>&amp;Header rows</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>throughline::ui::GoalsList</name>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Change metric of goal</source>
        <translation>Kennzahl des Ziels ändern</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Metric of the new goal</source>
        <translation>Kennzahl des neuen Ziels</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::HelpRoom</name>
    <message>
        <source>&amp;Commands...</source>
        <translation>&amp;Befehle...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation>&amp;Über Throughline</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Map</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImageDialog</name>
    <message>
        <source>Remove image</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What the image shows, for people who cannot see it</source>
        <translation>Was das Bild zeigt, für Menschen, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Choose file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>Paste image</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Use image</source>
        <translation>Bild verwenden</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>No image yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>The image as it is shown</source>
        <translation>Das Bild, wie es gezeigt wird</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportDialog</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, Blatt %2</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>For a new map &quot;%1&quot;: %2.</source>
        <translation>Für eine neue Map „%1“: %2.</translation>
    </message>
    <message>
        <source>Map &quot;%1&quot;: %2 on it already, %3 new.</source>
        <translation>Map „%1“: schon darauf %2, neu %3.</translation>
    </message>
    <message>
        <source>Import without a snapshot</source>
        <translation>Ohne Sicherung importieren</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wird gelesen...</translation>
    </message>
    <message>
        <source>What you said of the columns and names of %1 is not kept. Leave without importing?</source>
        <translation>Was Sie zu den Spalten und Namen von %1 gesagt haben, bleibt nicht erhalten. Ohne Import verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>%1; all of them can be read.</source>
        <comment>records</comment>
        <translation>%1; alle lassen sich lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln records can all be read.</source>
        <translation>
            <numerusform>Der erste Datensatz (%Ln) lässt sich lesen.</numerusform>
            <numerusform>Die ersten %Ln Datensätze lassen sich alle lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells or records</source>
        <translation>
            <numerusform>%Ln Zelle oder Datensatz</numerusform>
            <numerusform>%Ln Zellen oder Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 would be rejected.</source>
        <comment>records, and cells or records</comment>
        <translation>%1, abgewiesen würden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln records, %1 would be rejected.</source>
        <translation>
            <numerusform>Im ersten Datensatz (%Ln) würden abgewiesen: %1.</numerusform>
            <numerusform>In den ersten %Ln Datensätzen würden abgewiesen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints</source>
        <translation>
            <numerusform>%Ln Kontaktpunkt</numerusform>
            <numerusform>%Ln Kontaktpunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportRoom</name>
    <message>
        <source>&amp;Import feedback...</source>
        <translation>Feedback &amp;importieren...</translation>
    </message>
    <message>
        <source>Import feedback from CSV, Excel and other tables</source>
        <translation>Feedback aus CSV, Excel und anderen Tabellen importieren</translation>
    </message>
    <message>
        <source>Paste feedback ta&amp;ble</source>
        <translation>Feedback-&amp;Tabelle einfügen</translation>
    </message>
    <message>
        <source>Import cells that were copied in a spreadsheet</source>
        <translation>In einer Tabellenkalkulation kopierte Zellen importieren</translation>
    </message>
    <message>
        <source>Import tic&amp;kets...</source>
        <translation>Tic&amp;kets importieren...</translation>
    </message>
    <message>
        <source>Choose a table of tickets</source>
        <translation>Tabelle mit Tickets wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.gz);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.xlsx *.ods *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>First response, resolution time and first contact resolution from the tickets of a help desk</source>
        <translation>Erstreaktionszeit, Lösungszeit und Erstlösungsquote aus den Tickets eines Helpdesks</translation>
    </message>
    <message>
        <source>Metric &amp;values...</source>
        <translation>Kennzahl&amp;werte...</translation>
    </message>
    <message>
        <source>Type or paste monthly values of a metric</source>
        <translation>Monatswerte einer Kennzahl eingeben oder einfügen</translation>
    </message>
    <message>
        <source>S&amp;ources...</source>
        <translation>&amp;Quellen...</translation>
    </message>
    <message>
        <source>What was imported, what was rejected, and how it is read</source>
        <translation>Was importiert und was abgewiesen wurde und wie es gelesen wird</translation>
    </message>
    <message>
        <source>Fi&amp;lter...</source>
        <translation>&amp;Filter...</translation>
    </message>
    <message>
        <source>Show only feedback of a period, channel or segment</source>
        <translation>Nur Feedback eines Zeitraums, Kanals oder Segments zeigen</translation>
    </message>
    <message>
        <source>Choose files with feedback</source>
        <translation>Dateien mit Feedback wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.csv.gz *.tsv.gz *.txt.gz);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods *.csv.gz *.tsv.gz *.txt.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy cells of a spreadsheet first.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie zuerst Zellen einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>Eingefügte Tabelle %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import feedback (%1 of %2)</source>
        <translation>Feedback importieren (%1 von %2)</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with all its responses from this workspace? This cannot be undone. The map stays.</source>
        <translation>„%1“ mit allen Rückmeldungen aus diesem Arbeitsbereich entfernen? Das lässt sich nicht rückgängig machen. Die Map bleibt.</translation>
    </message>
    <message>
        <source>Keep source</source>
        <translation>Quelle behalten</translation>
    </message>
    <message>
        <source>Snapshots still hold the rows of &quot;%1&quot;: %2. They go by themselves in time.</source>
        <translation>Sicherungen enthalten die Zeilen von „%1“ noch: %2. Sie verschwinden mit der Zeit von selbst.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Remove them now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>The snapshots were removed.</source>
        <translation>Die Sicherungen wurden entfernt.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wird gelesen...</translation>
    </message>
    <message>
        <source>%1, %2 rejected</source>
        <comment>what was taken, and how many rows were not</comment>
        <translation>%1, %2 abgewiesen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportSummaryPage</name>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every touchpoint in the data was on the map already.</source>
        <translation>Jeder Kontaktpunkt in den Daten war schon auf der Map.</translation>
    </message>
    <message>
        <source>Drawn on the map: %1.</source>
        <translation>Auf der Map gezeichnet: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It takes the place of &quot;%1&quot;: rows known before %2, changed %3, new %4, not in this file %5.</source>
        <translation>Tritt an die Stelle von „%1“: schon bekannte Zeilen %2, geändert %3, neu %4, nicht in dieser Datei %5.</translation>
    </message>
    <message>
        <source>Beside &quot;%1&quot;: rows known before %2, changed %3, new %4, not in this file %5.</source>
        <translation>Neben „%1“: schon bekannte Zeilen %2, geändert %3, neu %4, nicht in dieser Datei %5.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Nichts wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>%1 read: %2, %3 taken for the map &quot;%4&quot;.</source>
        <comment>records, responses, touchpoint scores</comment>
        <translation>%1 gelesen: %2, %3 für die Map „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint scores</source>
        <translation>
            <numerusform>%Ln Bewertung von Kontaktpunkten</numerusform>
            <numerusform>%Ln Bewertungen von Kontaktpunkten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InPlaceEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InsightFeed</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::InsightsPanel</name>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 bis %2</translation>
    </message>
    <message>
        <source>Once there is feedback, you will see here how much of the overall score goes with failures, at which touchpoints, and how sure that is.</source>
        <translation>Sobald es Feedback gibt, sehen Sie hier, wie viel der Gesamtbewertung mit Fehlern einhergeht, an welchen Kontaktpunkten, und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>Where a failure begins</source>
        <translation>Fehlerschwelle</translation>
    </message>
    <message>
        <source>The total with the failure cut one answer lower and higher</source>
        <translation>Die Summe mit der Fehlerschwelle eine Antwort tiefer und höher</translation>
    </message>
    <message>
        <source>Show responses</source>
        <translation>Rückmeldungen zeigen</translation>
    </message>
    <message>
        <source>The responses and comments that the figures stand on</source>
        <translation>Die Rückmeldungen und Kommentare, auf denen die Zahlen beruhen</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit dem zu trauen ist</translation>
    </message>
    <message>
        <source>What the figures say and what they do not</source>
        <translation>Was die Zahlen sagen und was nicht</translation>
    </message>
    <message>
        <source> Filter: %1.</source>
        <translation> Filter: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What the map says by itself</source>
        <translation>Was die Map selbst sagt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers; whether some come from the same customer is not known</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten; ob einige vom selben Kunden stammen, ist nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InspectorPanel</name>
    <message>
        <source>The fields of what you select on the map will be here.</source>
        <translation>Hier stehen die Felder dessen, was Sie auf der Map auswählen.</translation>
    </message>
    <message>
        <source>Draw a map</source>
        <translation>Map zeichnen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Steps in this stage: %1</source>
        <translation>Schritte in dieser Phase: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Change lane type</source>
        <translation>Typ der Spur ändern</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints</source>
        <translation>
            <numerusform>%Ln Kontaktpunkt</numerusform>
            <numerusform>%Ln Kontaktpunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JourneyRemarksDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::JourneysRoom</name>
    <message>
        <source>Bring scores to 1 to 5</source>
        <translation>Bewertungen auf 1 bis 5 bringen</translation>
    </message>
    <message>
        <source>Draw rare activities too</source>
        <translation>Auch seltene Aktivitäten zeichnen</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Map exportieren</translation>
    </message>
    <message>
        <source>What will not be in the file:</source>
        <translation>Was nicht in der Datei sein wird:</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Import &amp;map...</source>
        <translation>&amp;Map importieren...</translation>
    </message>
    <message>
        <source>E&amp;xport map...</source>
        <translation>Map e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Journeys (%1)</source>
        <translation>Journeys (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import map</source>
        <translation>Map importieren</translation>
    </message>
    <message>
        <source>Reading the map...</source>
        <translation>Die Map wird gelesen...</translation>
    </message>
    <message>
        <source>Map imported</source>
        <translation>Map importiert</translation>
    </message>
    <message numerus="yes">
        <source>The map was imported, with %n remarks:</source>
        <translation>
            <numerusform>Die Map wurde importiert, mit %n Anmerkung:</numerusform>
            <numerusform>Die Map wurde importiert, mit %n Anmerkungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>Einzelheiten...</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was repaired, guessed or left out:</source>
        <translation>Was repariert, geraten oder ausgelassen wurde:</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Writing the map...</source>
        <translation>Die Map wird geschrieben...</translation>
    </message>
    <message>
        <source>Duplicate &amp;map...</source>
        <translation>&amp;Map duplizieren...</translation>
    </message>
    <message>
        <source>Duplicate map</source>
        <translation>Map duplizieren</translation>
    </message>
    <message>
        <source>Keep data link</source>
        <translation>Datenverknüpfung behalten</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Should the cards of the copy show where those of the original stand, as a baseline? Figures of its own the copy has only from feedback of its own.</source>
        <translation>Sollen die Karten der Kopie zeigen, wo die des Originals stehen, als Ausgangswert? Eigene Zahlen hat die Kopie nur aus eigenen Rückmeldungen.</translation>
    </message>
    <message>
        <source>Open or create a workspace that can be changed first: the map comes into it.</source>
        <translation>Öffnen oder erstellen Sie zuerst einen Arbeitsbereich, der geändert werden kann: Die Map kommt hinein.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::KindCheckDialog</name>
    <message>
        <source>Choose whose problem it answers</source>
        <translation>Wählen, auf wessen Problem er antwortet</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Als %1 kennzeichnen</translation>
    </message>
    <message>
        <source>Follow the reason</source>
        <translation>Dem Anlass folgen</translation>
    </message>
    <message>
        <source>Keep the kind</source>
        <translation>Art beibehalten</translation>
    </message>
    <message>
        <source>Kind check</source>
        <translation>Art prüfen</translation>
    </message>
    <message>
        <source>Touchpoints in doubt</source>
        <translation>Fragliche Kontaktpunkte</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every kind agrees with its reason.</source>
        <translation>Jede Art passt zu ihrem Anlass.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are in doubt. Enter does what is proposed.</source>
        <translation>
            <numerusform>%n Kontaktpunkt ist fraglich. Die Eingabetaste tut, was vorgeschlagen ist.</numerusform>
            <numerusform>%n Kontaktpunkte sind fraglich. Die Eingabetaste tut, was vorgeschlagen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what it answers</source>
        <translation>Wählen, worauf er antwortet</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Anlass ändern</translation>
    </message>
</context>
<context>
    <name>throughline::ui::LockedLanesBar</name>
    <message>
        <source>Put new touchpoints into a lane of their own</source>
        <translation>Neue Kontaktpunkte in eine eigene Spur legen</translation>
    </message>
    <message>
        <source>Unlock &quot;%1&quot;</source>
        <translation>Sperre von „%1“ aufheben</translation>
    </message>
    <message>
        <source>New touchpoints</source>
        <translation>Neue Kontaktpunkte</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Unlock lane</source>
        <translation>Sperre der Spur aufheben</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptleiste</translation>
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
        <translation>Journey Map</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Map</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapOverview</name>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Map</translation>
    </message>
    <message>
        <source>The whole map; click where you want to look</source>
        <translation>Die ganze Map; klicken Sie dorthin, wo Sie hinsehen möchten</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MappingPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A row per respondent</source>
        <translation>Eine Zeile je befragter Person</translation>
    </message>
    <message>
        <source>A row per response</source>
        <translation>Eine Zeile je Rückmeldung</translation>
    </message>
    <message>
        <source>A row per figure of a metric</source>
        <translation>Eine Zeile je Wert einer Kennzahl</translation>
    </message>
    <message>
        <source>The map of these touchpoints, or a new one</source>
        <translation>Die Map dieser Kontaktpunkte oder eine neue</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>A&amp;ufbau</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Take what is new or changed</source>
        <translation>Neues und Geändertes nehmen</translation>
    </message>
    <message>
        <source>Replace the earlier import</source>
        <translation>Früheren Import ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>If it was imported before</source>
        <translation>Falls schon importiert</translation>
    </message>
    <message>
        <source>What happens to an earlier import of the same survey</source>
        <translation>Was mit einem früheren Import derselben Umfrage geschieht</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>How many people were asked, for the response rate</source>
        <translation>Wie viele gefragt wurden, für die Rücklaufquote</translation>
    </message>
    <message>
        <source>&amp;If imported before</source>
        <translation>&amp;Falls schon importiert</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Wer spricht</translation>
    </message>
    <message>
        <source>In&amp;vited</source>
        <translation>&amp;Eingeladen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n more assumptions: the column Why says which to check.</source>
        <translation>
            <numerusform>%n weitere Annahme: Die Spalte Warum sagt, was zu prüfen ist.</numerusform>
            <numerusform>%n weitere Annahmen: Die Spalte Warum sagt, was zu prüfen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as &amp;tickets...</source>
        <translation>Als &amp;Tickets lesen ...</translation>
    </message>
    <message>
        <source>Read as tickets</source>
        <translation>Als Tickets lesen</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>hier gewählt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MapsOverview</name>
    <message>
        <source>Maps overview</source>
        <translation>Übersicht der Maps</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (see above)</source>
        <translation>%1 (siehe oben)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::MetricsDialog</name>
    <message>
        <source>Metric values</source>
        <translation>Kennzahlwerte</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Zahl der Fälle</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Keep values</source>
        <translation>Werte behalten</translation>
    </message>
    <message>
        <source>%1 Close again to leave without keeping.</source>
        <translation>%1 Schließen Sie noch einmal, um ohne Behalten zu gehen.</translation>
    </message>
    <message>
        <source>Draw a touchpoint first; values belong to one.</source>
        <translation>Zeichnen Sie zuerst einen Kontaktpunkt; Werte gehören zu einem.</translation>
    </message>
    <message>
        <source>Periods are months (2026-03), quarters (2026-Q1), weeks (2026-W09), years or days. Cells of a spreadsheet can be pasted.</source>
        <translation>Zeiträume sind Monate (2026-03), Quartale (2026-Q1), Wochen (2026-W09), Jahre oder Tage. Zellen einer Tabellenkalkulation lassen sich einfügen.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The values are as they were.</source>
        <translation>Die Werte sind wie zuvor.</translation>
    </message>
    <message>
        <source>The values are kept.</source>
        <translation>Die Werte sind behalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NameList</name>
    <message>
        <source>&amp;Becomes</source>
        <translation>Wi&amp;rd zu</translation>
    </message>
    <message>
        <source>No column names touchpoints yet.</source>
        <translation>Noch nennt keine Spalte Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>In den Daten</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Map</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Choose several to say together what becomes of them</source>
        <translation>Wählen Sie mehrere, um gemeinsam zu sagen, was aus ihnen wird</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Eine neue Karte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
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
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>The stage itself</source>
        <translation>Die Phase selbst</translation>
    </message>
    <message>
        <source>Move note...</source>
        <translation>Notiz verschieben...</translation>
    </message>
    <message>
        <source>Drag it onto a touchpoint or a stage, or press for where it can go</source>
        <translation>Auf einen Kontaktpunkt oder eine Phase ziehen, oder drücken für die möglichen Ziele</translation>
    </message>
</context>
<context>
    <name>throughline::ui::NotesList</name>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Vote (%1)</source>
        <translation>Stimmen (%1)</translation>
    </message>
    <message>
        <source>Vote for note</source>
        <translation>Für Notiz stimmen</translation>
    </message>
    <message>
        <source>Take vote back</source>
        <translation>Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Resolve comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>Reopen comment</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>Change kind of note</source>
        <translation>Art der Notiz ändern</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OpeningHoursForm</name>
    <message>
        <source>Count &amp;opening hours only</source>
        <translation>Nur &amp;Öffnungszeiten zählen</translation>
    </message>
    <message>
        <source>Count opening hours only</source>
        <translation>Nur Öffnungszeiten zählen</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet um</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Schließt um</translation>
    </message>
    <message>
        <source>00:00 is the end of the day</source>
        <translation>00:00 ist das Ende des Tages</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>days, such as 2026-12-25; 2027-01-01</source>
        <translation>Tage, etwa 2026-12-25; 2027-01-01</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>The desk is open on no day: choose at least one under Opening hours.</source>
        <translation>An keinem Tag ist geöffnet: Wählen Sie unter Öffnungszeiten mindestens einen.</translation>
    </message>
    <message>
        <source>The desk closes before it opens: change one of the two under Opening hours.</source>
        <translation>Geschlossen wird, bevor geöffnet wird: Ändern Sie unter Öffnungszeiten eines von beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write closed days as 2026-12-25, with semicolons between them.</source>
        <translation>„%1“ ist kein Tag: Schreiben Sie geschlossene Tage als 2026-12-25, mit Semikolons dazwischen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OpportunitiesBoard</name>
    <message>
        <source>impact not judged</source>
        <translation>Wirkung nicht beurteilt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aufgreifen</translation>
    </message>
    <message>
        <source>Opportunities board</source>
        <translation>Chancen-Board</translation>
    </message>
    <message>
        <source>Opportunities not taken up</source>
        <translation>Nicht aufgegriffene Chancen</translation>
    </message>
    <message>
        <source>Drag an action, or press Alt and an arrow key, to change its impact and effort. Enter shows its touchpoint.</source>
        <translation>Ziehen Sie eine Maßnahme, oder drücken Sie Alt und eine Pfeiltaste, um Wirkung und Aufwand zu ändern. Die Eingabetaste zeigt ihren Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Aufwand: %1</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up opportunity</source>
        <translation>Chance aufgreifen</translation>
    </message>
    <message>
        <source>Move action on the board</source>
        <translation>Maßnahme auf dem Board verschieben</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>Zugewinn %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::OutlineModel</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Feedback whose card is gone</source>
        <translation>Feedback, dessen Karte es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Maps, stages and touchpoints will be listed here.</source>
        <translation>Hier stehen Maps, Phasen und Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Draw a map</source>
        <translation>Map zeichnen</translation>
    </message>
    <message>
        <source>Remove source...</source>
        <translation>Quelle entfernen...</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>Import feedback...</source>
        <translation>Feedback importieren...</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unplaced (%1)</source>
        <translation>Nicht zugeordnet (%1)</translation>
    </message>
    <message>
        <source>Show unplaced feedback...</source>
        <translation>Nicht zugeordnetes Feedback zeigen...</translation>
    </message>
    <message>
        <source>Sources...</source>
        <translation>Quellen ...</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PanelDock</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PanelLayout</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>I&amp;nsights</source>
        <translation>E&amp;rkenntnisse</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>Feed&amp;back</translation>
    </message>
    <message>
        <source>&amp;Map only</source>
        <translation>Nur die &amp;Map</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>To the fi&amp;elds of the selection</source>
        <translation>Zu den Fe&amp;ldern der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch kein Feedback</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PastePreview</name>
    <message>
        <source>A touchpoint for each &amp;line</source>
        <translation>Ein Kontaktpunkt je &amp;Zeile</translation>
    </message>
    <message>
        <source>A touchpoint for each &amp;cell</source>
        <translation>Ein Kontaktpunkt je Ze&amp;lle</translation>
    </message>
    <message>
        <source>Outer items as &amp;stages, inner items as touchpoints</source>
        <translation>Äußere Einträge als &amp;Phasen, innere als Kontaktpunkte</translation>
    </message>
    <message>
        <source>&amp;Top row as stages, first column as lanes</source>
        <translation>Obe&amp;rste Zeile als Phasen, erste Spalte als Spuren</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste touchpoint</source>
        <translation>Kontaktpunkt einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt einfügen</numerusform>
            <numerusform>%n Kontaktpunkte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What comes onto the map</source>
        <translation>Was auf die Karte kommt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stages</source>
        <translation>
            <numerusform>%n neue Phase</numerusform>
            <numerusform>%n neue Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lanes</source>
        <translation>
            <numerusform>%n neue Spur</numerusform>
            <numerusform>%n neue Spuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in lanes</source>
        <translation>
            <numerusform>%n Text in Spuren</numerusform>
            <numerusform>%n Texte in Spuren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonaFeelings</name>
    <message>
        <source>Emotion of %1</source>
        <translation>Emotion von %1</translation>
    </message>
    <message>
        <source>Change emotion of a persona</source>
        <translation>Emotion einer Persona ändern</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PersonaPhoto</name>
    <message>
        <source>Paste photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Was das Foto zeigt</translation>
    </message>
    <message>
        <source>Choose photo...</source>
        <translation>Foto wählen...</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Noch kein Foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation>Foto ändern</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Ein Foto wählen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Describe photo</source>
        <translation>Foto beschreiben</translation>
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
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Change personas of the map</source>
        <translation>Personas der Map ändern</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>Whose journey it is: the personas of this workspace will be listed here.</source>
        <translation>Wessen Reise es ist: Hier werden die Personas dieses Arbeitsbereichs aufgeführt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PickPopup</name>
    <message>
        <source>Type or pick</source>
        <translation>Eingeben oder wählen</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tippen zum Suchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Sprache (ab dem nächsten Start)</translation>
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
        <translation>Letter</translation>
    </message>
    <message>
        <source>Page size of reports</source>
        <translation>Seitengröße der Berichte</translation>
    </message>
    <message>
        <source> % of cases</source>
        <translation> % der Fälle</translation>
    </message>
    <message>
        <source>Event logs: leave out activities in less than</source>
        <translation>Ereignisprotokolle: auslassen, was seltener ist als</translation>
    </message>
    <message>
        <source>Your name in comments</source>
        <translation>Ihr Name in Kommentaren</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PresentRoom</name>
    <message>
        <source>&amp;Present</source>
        <translation>Prä&amp;sentieren</translation>
    </message>
    <message>
        <source>Show the map on the whole screen, step by step</source>
        <translation>Die Map Schritt für Schritt auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>Pr&amp;äsentieren ab hier</translation>
    </message>
    <message>
        <source>&amp;Copy as slide</source>
        <translation>Als Folie &amp;kopieren</translation>
    </message>
    <message>
        <source>A picture of 1920 by 1080 of the stage of the chosen card, or of the overview</source>
        <translation>Ein Bild der Phase der gewählten Karte oder des Überblicks, 1920 mal 1080</translation>
    </message>
    <message>
        <source>Rehe&amp;arse...</source>
        <translation>Probe&amp;durchlauf...</translation>
    </message>
    <message>
        <source>Choose the steps and their order; lists what would be too small to read in the room</source>
        <translation>Schritte und Reihenfolge wählen; zeigt, was im Raum zu klein zum Lesen wäre</translation>
    </message>
    <message>
        <source>Minutes...</source>
        <translation>Protokoll...</translation>
    </message>
    <message>
        <source>%1: too small: %2</source>
        <translation>%1: zu klein: %2</translation>
    </message>
    <message>
        <source>%1: cut: %2</source>
        <translation>%1: abgeschnitten: %2</translation>
    </message>
    <message>
        <source>Copied as a slide: %1</source>
        <translation>Als Folie kopiert: %1</translation>
    </message>
    <message>
        <source>Choose the steps of the presentation</source>
        <translation>Schritte der Präsentation wählen</translation>
    </message>
    <message>
        <source>There is no map called &quot;%1&quot; in this file.</source>
        <translation>In dieser Datei gibt es keine Map „%1“.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Minutes saved as %1</source>
        <translation>Protokoll gespeichert als %1</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>While presenting: %1</source>
        <translation>Beim Präsentieren: %1</translation>
    </message>
    <message>
        <source>Minutes of the &amp;workshop...</source>
        <translation>Protokoll des &amp;Workshops...</translation>
    </message>
    <message>
        <source>Writes what was taken down, voted and guessed while presenting this map since its last minutes</source>
        <translation>Schreibt, was beim Präsentieren dieser Karte seit ihrem letzten Protokoll notiert, abgestimmt und geschätzt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n things were taken down, voted or guessed.</source>
        <translation>
            <numerusform>%n Sache wurde notiert, abgestimmt oder geschätzt.</numerusform>
            <numerusform>%n Sachen wurden notiert, abgestimmt oder geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken down on this map since its last minutes.</source>
        <translation>Seit dem letzten Protokoll wurde zu dieser Karte nichts festgehalten.</translation>
    </message>
    <message>
        <source>The file does not hold the state any more in which the workshop began: its minutes do not name the cards that were changed.</source>
        <translation>Die Datei enthält den Stand nicht mehr, mit dem der Workshop begann: Das Protokoll nennt die geänderten Karten nicht.</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Protokoll des Workshops</translation>
    </message>
    <message>
        <source>What the room gave stands in no file: this one cannot be written.</source>
        <translation>Was der Raum beigetragen hat, steht in keiner Datei: In diese kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>a half-typed note</source>
        <translation>einer halb getippten Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden votes</source>
        <translation>
            <numerusform>%n verdeckten Stimme</numerusform>
            <numerusform>%n verdeckten Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess of the room</source>
        <translation>einer Schätzung des Raums</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A presentation of &quot;%1&quot; was left with %2.</source>
        <translation>Eine Präsentation von „%1“ wurde verlassen mit: %2.</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>Weiter präsentieren</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What was half done was thrown away.</source>
        <translation>Was halb fertig war, ist verworfen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PresenterScreen</name>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: noch %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeitmesser</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Speaker&apos;s view</source>
        <translation>Sprecheransicht</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>End workshop...</source>
        <translation>Workshop beenden...</translation>
    </message>
    <message>
        <source>End workshop</source>
        <translation>Workshop beenden</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Sprechernotizen</translation>
    </message>
    <message>
        <source>Agenda: a part in each line, its minutes last</source>
        <translation>Agenda: je Zeile ein Teil, die Minuten am Ende</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message>
        <source>T starts the timer and the agenda</source>
        <translation>T startet Stoppuhr und Agenda</translation>
    </message>
    <message>
        <source>Kept in no file</source>
        <translation>In keiner Datei</translation>
    </message>
    <message>
        <source>End and save a copy...</source>
        <translation>Beenden und Kopie speichern...</translation>
    </message>
    <message>
        <source>End and save a copy</source>
        <translation>Beenden und Kopie speichern</translation>
    </message>
    <message>
        <source>The agenda is done</source>
        <translation>Die Agenda ist zu Ende</translation>
    </message>
    <message>
        <source>%1: %2 over; A goes on</source>
        <translation>%1: %2 zu lang; A geht weiter</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away the votes or the guess that is begun</source>
        <translation>Die begonnene Abstimmung oder Schätzung verwerfen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>throughline::ui::PrivacyForm</name>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As a hash</source>
        <translation>Als Hash</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Store respondent keys</source>
        <translation>Schlüssel der Befragten speichern</translation>
    </message>
    <message>
        <source>Store comments</source>
        <translation>Kommentare speichern</translation>
    </message>
    <message>
        <source>Stored in the workspace: scores, days, segments, rejected cells</source>
        <translation>Im Arbeitsbereich gespeichert: Bewertungen, Tage, Segmente, abgewiesene Zellen</translation>
    </message>
    <message>
        <source>, keys of respondents</source>
        <translation>, Schlüssel der Befragten</translation>
    </message>
    <message>
        <source>, a hash of each key that is the same in every import of this workspace</source>
        <translation>, ein Hash jedes Schlüssels, der in jedem Import dieses Arbeitsbereichs gleich ist</translation>
    </message>
    <message>
        <source>, comments</source>
        <translation>, Kommentare</translation>
    </message>
    <message>
        <source>Each response then counts as a customer of its own.</source>
        <translation>Jede Rückmeldung zählt dann als eigener Kunde.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::QuoteDialog</name>
    <message>
        <source>Make a quote</source>
        <translation>Zitat anlegen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>At touchpoint</source>
        <translation>An Kontaktpunkt</translation>
    </message>
    <message>
        <source>E-mail addresses and telephone numbers are covered. Names are not: read it once more before you approve it. Quotes are shown when you present and in reports.</source>
        <translation>E-Mail-Adressen und Telefonnummern werden verdeckt. Namen nicht: Lesen Sie es noch einmal, bevor Sie es freigeben. Zitate erscheinen beim Präsentieren und in Berichten.</translation>
    </message>
    <message>
        <source>Approve as quote</source>
        <translation>Als Zitat freigeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReadingForm</name>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Failure at or under</source>
        <translation>Fehler bis einschließlich</translation>
    </message>
    <message>
        <source>Failure at or over</source>
        <translation>Fehler ab</translation>
    </message>
    <message>
        <source>The answers stay as they were imported; only how they are read changes</source>
        <translation>Die Antworten bleiben, wie sie importiert wurden; nur, wie sie gelesen werden, ändert sich</translation>
    </message>
</context>
<context>
    <name>throughline::ui::RehearsalDialog</name>
    <message>
        <source>Rehearse</source>
        <translation>Probedurchlauf</translation>
    </message>
    <message>
        <source>Everything can be read from eight screen heights away.</source>
        <translation>Alles ist aus acht Bildschirmhöhen Abstand lesbar.</translation>
    </message>
    <message>
        <source>These cannot be read by everybody in the room, or are cut:</source>
        <translation>Das kann nicht jeder im Raum lesen, oder es ist abgeschnitten:</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Steps of the presentation, in their order; without a tick they are left out</source>
        <translation>Schritte der Präsentation in ihrer Reihenfolge; ohne Häkchen bleiben sie aus</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReportDialog</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Journey Map</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4, the map on one large page</source>
        <translation>A4, die Map auf einer großen Seite</translation>
    </message>
    <message>
        <source>Write PDF...</source>
        <translation>PDF schreiben...</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Charts, as far as the data allow</source>
        <translation>Diagramme, soweit die Daten es erlauben</translation>
    </message>
    <message>
        <source>What a point is worth, for the page of decisions</source>
        <translation>Was ein Punkt wert ist, für die Entscheidungsseite</translation>
    </message>
    <message>
        <source>Value of a point</source>
        <translation>Wert eines Punkts</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>In which terms</source>
        <translation>In welchen Begriffen</translation>
    </message>
    <message>
        <source>EUR a year, of 40,000 customers</source>
        <translation>EUR im Jahr, von 40.000 Kunden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Figures of the touchpoints</source>
        <translation>Zahlen der Kontaktpunkte</translation>
    </message>
    <message>
        <source>Figures and every response</source>
        <translation>Zahlen und jede Antwort</translation>
    </message>
    <message>
        <source>As tables within the PDF. Figures that stand on fewer than ten responses are left out; responses go without customers and comments.</source>
        <translation>Als Tabellen im PDF. Zahlen, die auf weniger als zehn Antworten beruhen, bleiben weg; Antworten gehen ohne Kunden und Kommentare mit.</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Beigelegt</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First responses that are attached</source>
        <translation>Erste beigelegte Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers go with the PDF, without customers and comments. The first:</source>
        <translation>
            <numerusform>%Ln Antwort geht mit dem PDF hinaus, ohne Kunden und Kommentare. Die ersten:</numerusform>
            <numerusform>%Ln Antworten gehen mit dem PDF hinaus, ohne Kunden und Kommentare. Die ersten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover telephone numbers and e-mail addresses</source>
        <translation>Telefonnummern und E-Mail-Adressen verdecken</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReportRoom</name>
    <message>
        <source>&amp;Report...</source>
        <translation>B&amp;ericht...</translation>
    </message>
    <message>
        <source>Write the map and what the data say as a PDF</source>
        <translation>Die Map und was die Daten sagen als PDF schreiben</translation>
    </message>
    <message>
        <source>Export p&amp;icture, slides or tables...</source>
        <translation>Bi&amp;ld, Folien oder Tabellen exportieren...</translation>
    </message>
    <message>
        <source>Slides, a poster, a picture, a web page for screen readers, or a workbook</source>
        <translation>Folien, ein Poster, ein Bild, eine Webseite für Bildschirmleser oder eine Mappe</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Choose the pages and send them to a printer</source>
        <translation>Die Seiten wählen und an einen Drucker senden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose what the report holds</source>
        <translation>Wählen, was der Bericht enthält</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Bericht gespeichert als %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Writing the report...</source>
        <translation>Der Bericht wird geschrieben...</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>%1 wird geschrieben...</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SheetsDialog</name>
    <message>
        <source>Choose sheets</source>
        <translation>Blätter wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several sheets. Each that you choose becomes a source of its own.</source>
        <translation>„%1“ hat mehrere Blätter. Jedes, das Sie wählen, wird eine eigene Quelle.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 (looks like answers)</source>
        <translation>%1 (sieht nach Antworten aus)</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Show</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>Count %n votes</source>
        <translation>
            <numerusform>%n Stimme zählen</numerusform>
            <numerusform>%n Stimmen zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>Vote: a digit for each vote</source>
        <translation>Abstimmung: eine Ziffer je Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes cast</source>
        <translation>
            <numerusform>%n Stimme abgegeben</numerusform>
            <numerusform>%n Stimmen abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>; hidden until you press V</source>
        <translation>; verdeckt, bis Sie V drücken</translation>
    </message>
    <message>
        <source>How is it at each step? Click to draw your guess; G lays the data over it.</source>
        <translation>Wie ist es bei jedem Schritt? Klicken Sie, um Ihre Schätzung zu zeichnen; G legt die Daten darüber.</translation>
    </message>
    <message>
        <source>Biggest surprise: %1. Guessed %2, measured %3 of 100.</source>
        <translation>Größte Überraschung: %1. Geschätzt %2, gemessen %3 von 100.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was taken down in this show that could be undone.</source>
        <translation>In dieser Vorführung wurde nichts festgehalten, das sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Agenda of the workshop</source>
        <translation>Agenda des Workshops</translation>
    </message>
    <message>
        <source>There is no opportunity or idea on this map to vote for.</source>
        <translation>Auf dieser Karte gibt es keine Chance oder Idee, über die sich abstimmen ließe.</translation>
    </message>
    <message>
        <source>Vote: a number, then Enter, for each vote</source>
        <translation>Abstimmung: für jede Stimme eine Zahl, dann die Eingabetaste</translation>
    </message>
    <message>
        <source>The guess of the room</source>
        <translation>Die Schätzung des Raums</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Nothing was measured on this map that could be guessed.</source>
        <translation>Auf dieser Karte wurde nichts gemessen, das sich schätzen ließe.</translation>
    </message>
    <message>
        <source>Kept in no file: this one cannot be written.</source>
        <translation>Steht in keiner Datei: In diese kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This file cannot be written: what the room gives is shown and kept in no file. When the show ends, a copy can be saved with it.</source>
        <translation>In diese Datei kann nicht geschrieben werden: Was der Raum beiträgt, wird gezeigt und steht in keiner Datei. Am Ende lässt sich eine Kopie damit speichern.</translation>
    </message>
    <message>
        <source>; kept in no file</source>
        <translation>; in keiner Datei</translation>
    </message>
    <message>
        <source>Nobody placed a guess. This is what was measured.</source>
        <translation>Niemand hat geschätzt. Das hier wurde gemessen.</translation>
    </message>
    <message>
        <source>There is no %1 in this vote.</source>
        <translation>Eine %1 gibt es in dieser Abstimmung nicht.</translation>
    </message>
    <message>
        <source>This show has no stage %1.</source>
        <translation>Diese Präsentation hat keine Phase %1.</translation>
    </message>
    <message>
        <source>Guessed by the room</source>
        <translation>Vom Raum geschätzt</translation>
    </message>
    <message>
        <source>Measured, with its 95 % interval</source>
        <translation>Gemessen, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Esc or Del again throws the guess away; G lays the data over it</source>
        <translation>Noch einmal Esc oder Entf verwirft die Schätzung; G legt die Daten darüber</translation>
    </message>
    <message>
        <source>There is no agenda.</source>
        <translation>Es gibt keine Agenda.</translation>
    </message>
    <message>
        <source>Part of the agenda</source>
        <translation>Teil der Agenda</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>There are no votes and no guess to throw away.</source>
        <translation>Es gibt keine Stimmen und keine Schätzung zu verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>Esc or Del again throws %n votes away; V counts them</source>
        <translation>
            <numerusform>Noch einmal Esc oder Entf verwirft %n Stimme; V zählt sie</numerusform>
            <numerusform>Noch einmal Esc oder Entf verwirft %n Stimmen; V zählt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is done. A once more begins it anew, with all times at 0:00.</source>
        <translation>Die Agenda ist durch. Noch einmal A beginnt sie von vorn, alle Zeiten bei 0:00.</translation>
    </message>
    <message>
        <source>Begin the agenda anew</source>
        <translation>Agenda von vorn beginnen</translation>
    </message>
    <message>
        <source>Del again throws the guess away that a show before this one left.</source>
        <translation>Noch einmal Entf verwirft die Schätzung, die eine frühere Vorführung zurückließ.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes thrown away.</source>
        <translation>
            <numerusform>%n Stimme verworfen.</numerusform>
            <numerusform>%n Stimmen verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guess is thrown away.</source>
        <translation>Die Schätzung ist verworfen.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ShowScreen</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SourceSheet</name>
    <message>
        <source>no days given</source>
        <translation>keine Tage angegeben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (%2 beantwortet)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Answers at touchpoints</source>
        <translation>Antworten an Kontaktpunkten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Sources...</source>
        <translation>Quellen ...</translation>
    </message>
    <message>
        <source>What was imported, what was rejected, and how it is read</source>
        <translation>Was importiert und was abgewiesen wurde und wie es gelesen wird</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SourceTable</name>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (%2 beantwortet)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::SourcesDialog</name>
    <message>
        <source>Export rejected rows...</source>
        <translation>Abgewiesene Zeilen exportieren...</translation>
    </message>
    <message>
        <source>Remove source...</source>
        <translation>Quelle entfernen...</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>How a column is read</source>
        <translation>Wie eine Spalte gelesen wird</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Nichts wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answers fail, before %4.</source>
        <translation>%1: %2 von %3 Antworten sind Fehler, vorher %4.</translation>
    </message>
    <message>
        <source>%1 is read otherwise now.</source>
        <translation>%1 wird jetzt anders gelesen.</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Abgewiesene Zeilen exportieren</translation>
    </message>
    <message>
        <source> rejected.csv</source>
        <translation> abgewiesen.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Put back...</source>
        <translation>Zurückholen...</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>An der Stelle von</translation>
    </message>
    <message>
        <source>The import whose place this one took comes back, as a snapshot has it</source>
        <translation>Der Import, an dessen Stelle dieser getreten ist, kommt zurück, wie ihn eine Sicherung hat</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>keiner anderen</translation>
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
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Wird gespeichert...</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Gefiltert: %1</translation>
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
        <translation>Schritt da&amp;vor hinzufügen</translation>
    </message>
    <message>
        <source>Add step &amp;after</source>
        <translation>Schritt dan&amp;ach hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;ename step</source>
        <translation>Schritt &amp;umbenennen</translation>
    </message>
    <message>
        <source>Mo&amp;ve step earlier</source>
        <translation>Schritt nach v&amp;orn</translation>
    </message>
    <message>
        <source>Delete &amp;step</source>
        <translation>Schritt lös&amp;chen</translation>
    </message>
    <message>
        <source>New step on that side</source>
        <translation>Neuer Schritt auf dieser Seite</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Right</source>
        <translation>Strg+Umschalt+Links, Rechts</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <translation>Alt+Umschalt+Links, Rechts</translation>
    </message>
    <message>
        <source>M&amp;ove step later</source>
        <translation>Schritt nach &amp;hinten</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Storage</name>
    <message>
        <source>Draw a map</source>
        <translation>Map zeichnen</translation>
    </message>
    <message>
        <source>Changes that could not be saved at once</source>
        <translation>Änderungen, die sich nicht sofort speichern ließen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TargetsList</name>
    <message>
        <source>Add target</source>
        <translation>Zielwert hinzufügen</translation>
    </message>
    <message>
        <source>Metric of the new target</source>
        <translation>Kennzahl des neuen Zielwerts</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Zielwert ändern</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Change due date of target</source>
        <translation>Fälligkeit des Zielwerts ändern</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Verantwortlich (Erlebnis)</translation>
    </message>
    <message>
        <source>Change experience owner</source>
        <translation>Verantwortliche für Erlebnis ändern</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Verantwortlich (Service)</translation>
    </message>
    <message>
        <source>Change service owner</source>
        <translation>Verantwortliche für Service ändern</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>Zielwert entfernen</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ThemesDialog</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>In the list of responses, the key of a theme tags what is selected and takes the tag away again. Click a count for its responses.</source>
        <translation>In der Liste der Rückmeldungen versieht die Taste eines Themas die Auswahl damit und nimmt es wieder weg. Klicken Sie auf eine Anzahl, um die Rückmeldungen zu sehen.</translation>
    </message>
    <message>
        <source>Themes by touchpoint</source>
        <translation>Themen je Kontaktpunkt</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New theme %1</source>
        <translation>Neues Thema %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>responses, and the share of failures</comment>
        <translation>%1, %2 mit Fehler</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TicketsDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint of all</source>
        <translation>Kontaktpunkt aller</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Choose when a ticket was opened, and when it was answered or solved. What the columns say is then shown here.</source>
        <translation>Wählen Sie, wann ein Ticket eröffnet und wann es beantwortet oder gelöst wurde. Was die Spalten sagen, steht dann hier.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>Öffnungs&amp;zeiten</translation>
    </message>
    <message>
        <source>Take its place, keep months that this table lacks</source>
        <translation>Seinen Platz nehmen, Monate behalten, die dieser Tabelle fehlen</translation>
    </message>
    <message>
        <source>Replace the earlier import</source>
        <translation>Den früheren Import ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>What happens to earlier tickets of the same desk</source>
        <translation>Was mit früheren Tickets derselben Stelle geschieht</translation>
    </message>
    <message>
        <source>If it was imported before</source>
        <translation>Falls schon importiert</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointFiguresView</name>
    <message>
        <source>Mean %1 on %2</source>
        <translation>Mittelwert %1 auf %2</translation>
    </message>
    <message>
        <source>No mean: fewer than 10 responses</source>
        <translation>Kein Mittelwert: weniger als 10 Rückmeldungen</translation>
    </message>
    <message>
        <source>Failed %1; a failure is %2</source>
        <translation>Fehler %1; ein Fehler ist %2</translation>
    </message>
    <message>
        <source>Drag: %1</source>
        <translation>Abzug: %1</translation>
    </message>
    <message>
        <source>Select one touchpoint to see its figures.</source>
        <translation>Wählen Sie einen einzelnen Kontaktpunkt aus, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>No feedback yet. Import feedback to see responses, mean, failures and drag here.</source>
        <translation>Noch kein Feedback. Importieren Sie Feedback, um hier Rückmeldungen, Mittelwert, Fehler und Abzug zu sehen.</translation>
    </message>
    <message>
        <source>No feedback on this touchpoint.</source>
        <translation>Kein Feedback zu diesem Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Baseline mean %1, from 0 (worst) to 100 (best)</source>
        <translation>Mittel der Ausgangslage %1, von 0 (schlecht) bis 100 (gut)</translation>
    </message>
    <message>
        <source>No feedback of its own.</source>
        <translation>Keine eigenen Rückmeldungen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>responses and evidence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Baseline, from the touchpoint on another map whose feedback is shown here too: %1. It is where things stand, no result of this map.</source>
        <translation>Ausgangslage, vom Kontaktpunkt auf einer anderen Map, dessen Feedback auch hier gezeigt wird: %1. Sie ist der heutige Stand, kein Ergebnis dieser Map.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointForm</name>
    <message>
        <source>Delivery</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotion ändern</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>How well it is delivered (1 poor, 5 excellent)</source>
        <translation>Wie gut es gelingt (1 schlecht, 5 sehr gut)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
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
        <translation>%1 beurteilen</translation>
    </message>
    <message>
        <source>Answers the problems of</source>
        <translation>Antwortet auf die Probleme von</translation>
    </message>
    <message>
        <source>Change what it answers</source>
        <translation>Ändern, worauf er antwortet</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Backstage: no customer is here, so what customers meet, expect and feel is not asked.</source>
        <translation>Backstage: Hier ist kein Kunde; was Kunden erleben, erwarten und fühlen, wird nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointRoom</name>
    <message>
        <source>&amp;Proactive experience</source>
        <translation>&amp;Proaktives Erlebnis</translation>
    </message>
    <message>
        <source>Reactive &amp;service</source>
        <translation>Reaktiver &amp;Service</translation>
    </message>
    <message>
        <source>Emotion: %1</source>
        <translation>Emotion: %1</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Keine Emotion</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Moment der Wahrheit</translation>
    </message>
    <message>
        <source>C&amp;hannel...</source>
        <translation>&amp;Kanal...</translation>
    </message>
    <message>
        <source>&amp;Failure code...</source>
        <translation>&amp;Fehlerart...</translation>
    </message>
    <message>
        <source>&amp;Answers the problems of...</source>
        <translation>&amp;Antwortet auf Probleme von...</translation>
    </message>
    <message>
        <source>Add &amp;note...</source>
        <translation>&amp;Notiz hinzufügen...</translation>
    </message>
    <message>
        <source>Add co&amp;mment...</source>
        <translation>K&amp;ommentar hinzufügen...</translation>
    </message>
    <message>
        <source>Of a touchpoint or a stage, to your colleagues</source>
        <translation>Zu einem Kontaktpunkt oder einer Phase, an Ihre Kollegen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to stage...</source>
        <translation>&amp;Verschieben in Phase...</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Failure code</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Change failure code</source>
        <translation>Fehlerart ändern</translation>
    </message>
    <message>
        <source>Answers the problems of</source>
        <translation>Antwortet auf die Probleme von</translation>
    </message>
    <message>
        <source>Change what it answers</source>
        <translation>Ändern, worauf er antwortet</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt verschieben</numerusform>
            <numerusform>%n Kontaktpunkte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Go to a touchpoint or a stage first: that is where comments are.</source>
        <translation>Gehen Sie zuerst zu einem Kontaktpunkt oder einer Phase: Dort stehen Kommentare.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation>Moment der Wahrheit ändern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is proactive; only service answers problems of others. Make it service first.</source>
        <translation>„%1“ ist proaktiv; nur Service beantwortet Probleme anderer. Machen Sie es zuerst zu Service.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::Unplaced</name>
    <message numerus="yes">
        <source>%n touchpoints deleted.</source>
        <translation>
            <numerusform>%n Kontaktpunkt gelöscht.</numerusform>
            <numerusform>%n Kontaktpunkte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses stay under Unplaced.</source>
        <translation>
            <numerusform>%Ln Rückmeldung bleibt unter Nicht zugeordnet.</numerusform>
            <numerusform>%Ln Rückmeldungen bleiben unter Nicht zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses are kept under Unplaced</source>
        <translation>
            <numerusform>%Ln Rückmeldung bleibt unter Nicht zugeordnet</numerusform>
            <numerusform>%Ln Rückmeldungen bleiben unter Nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are kept under Unplaced</source>
        <translation>
            <numerusform>%n Wert bleibt unter Nicht zugeordnet</numerusform>
            <numerusform>%n Werte bleiben unter Nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as &quot;%2&quot;.</source>
        <translation>%1 als „%2“.</translation>
    </message>
    <message>
        <source>Give them to this card</source>
        <translation>Dieser Karte geben</translation>
    </message>
    <message>
        <source>This card has answers of the same rows already. Choose another card, or draw one.</source>
        <translation>Diese Karte hat schon Antworten derselben Zeilen. Wählen Sie eine andere Karte, oder zeichnen Sie eine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its feedback.</source>
        <translation>„%1“ hat das Feedback.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::UnplacedDialog</name>
    <message>
        <source>&amp;Give to this card</source>
        <translation>Dieser Karte &amp;geben</translation>
    </message>
    <message>
        <source>Unplaced feedback</source>
        <translation>Nicht zugeordnetes Feedback</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>In den Daten</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Give to this card</source>
        <translation>Dieser Karte geben</translation>
    </message>
    <message>
        <source>The cards of this feedback are gone. It counts nowhere until another card has it.</source>
        <translation>Die Karten dieses Feedbacks gibt es nicht mehr. Es zählt nirgends, bis eine andere Karte es hat.</translation>
    </message>
    <message>
        <source>All feedback has its card.</source>
        <translation>Alles Feedback hat seine Karte.</translation>
    </message>
</context>
<context>
    <name>throughline::ui::VersionsDialog</name>
    <message>
        <source>Name version</source>
        <translation>Version benennen</translation>
    </message>
    <message>
        <source>Only versions with a name</source>
        <translation>Nur Versionen mit Namen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Version zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is the map as it is now. Choose an earlier version to see what changed since, or two to compare them.</source>
        <translation>Das ist die Map, wie sie jetzt ist. Wählen Sie eine frühere Version, um zu sehen, was sich seither geändert hat, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose one version, or two to compare them.</source>
        <translation>Wählen Sie eine Version, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to now: %n changes</source>
        <translation>
            <numerusform>Von Version %1 bis jetzt: %n Änderung</numerusform>
            <numerusform>Von Version %1 bis jetzt: %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to version %2: %n changes</source>
        <translation>
            <numerusform>Von Version %1 bis Version %2: %n Änderung</numerusform>
            <numerusform>Von Version %1 bis Version %2: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
</context>
<context>
    <name>throughline::ui::VersionsRoom</name>
    <message>
        <source>&amp;Versions...</source>
        <translation>Versi&amp;onen...</translation>
    </message>
    <message>
        <source>&amp;Bring in changes...</source>
        <translation>&amp;Änderungen übernehmen...</translation>
    </message>
    <message>
        <source>Takes what a colleague changed in a copy of this file, card by card</source>
        <translation>Übernimmt Karte für Karte, was jemand in einer Kopie dieser Datei geändert hat</translation>
    </message>
    <message>
        <source>Bring in changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Throughline workspaces (*.journey)</source>
        <translation>Throughline-Arbeitsbereiche (*.journey)</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 hat nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>Bring in changes from %1</source>
        <translation>Änderungen aus %1 übernehmen</translation>
    </message>
    <message>
        <source>Changes of %1 are on the map</source>
        <translation>Änderungen von %1 sind auf der Map</translation>
    </message>
    <message numerus="yes">
        <source>%1 has nothing new; %n conflicts in which you kept yours stay settled.</source>
        <translation>
            <numerusform>%1 hat nichts Neues; %n Konflikt, in dem Sie Ihres behalten haben, bleibt entschieden.</numerusform>
            <numerusform>%1 hat nichts Neues; %n Konflikte, in denen Sie Ihres behalten haben, bleiben entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours stays; what %1 has there is not asked again</source>
        <translation>Ihres bleibt; was %1 dort hat, wird nicht noch einmal gefragt</translation>
    </message>
</context>
<context>
    <name>throughline::ui::ViewRoom</name>
    <message>
        <source>&amp;Preferences...</source>
        <translation>Einstell&amp;ungen...</translation>
    </message>
    <message>
        <source>Only what was m&amp;easured</source>
        <translation>Nur Gemessenes &amp;zeigen</translation>
    </message>
    <message>
        <source>Hides curves drawn by hand and emotions of touchpoints without feedback</source>
        <translation>Blendet von Hand gezeichnete Kurven und Emotionen von Kontaktpunkten ohne Feedback aus</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom auf &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>Map einp&amp;assen</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Aus&amp;wahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>C&amp;urve of a persona...</source>
        <translation>K&amp;urve einer Persona...</translation>
    </message>
    <message>
        <source>Shows the curve of one persona, or everybody&apos;s</source>
        <translation>Zeigt die Kurve einer Persona oder die von allen</translation>
    </message>
    <message>
        <source>This map is about nobody yet: mark its personas in the inspector of the map.</source>
        <translation>Diese Map handelt noch von niemandem: Kreuzen Sie ihre Personas im Inspektor der Map an.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Curve of a persona</source>
        <translation>Kurve einer Persona</translation>
    </message>
    <message>
        <source>Everybody&apos;s curve is shown.</source>
        <translation>Die Kurven von allen werden gezeigt.</translation>
    </message>
    <message>
        <source>Only the curve of %1 is shown.</source>
        <translation>Nur die Kurve von %1 wird gezeigt.</translation>
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
        <translation>Zeichnen Sie die Journeys Ihrer Kunden, fügen Sie hinzu, was sie sagen, und sehen Sie, wo Fehler mit einer niedrigeren Bewertung einhergehen. Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Draw a map</source>
        <translation>Map zeichnen</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Start with an empty map: stages across the top, touchpoints in them.</source>
        <translation>Mit einer leeren Map beginnen: oben die Phasen, darin die Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Bring in a survey or a ticket export (CSV, Excel and more) and draw the map from it.</source>
        <translation>Eine Umfrage oder einen Ticket-Export (CSV, Excel und mehr) hereinholen und daraus die Map zeichnen.</translation>
    </message>
    <message>
        <source>Look around in a finished map of a household that moves home, with made-up feedback.</source>
        <translation>Sich in der fertigen Map eines Haushalts umsehen, der umzieht, mit erfundenem Feedback.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Workspaces that you open will be listed here.</source>
        <translation>Hier stehen Arbeitsbereiche, die Sie öffnen.</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>throughline::ui::WhatIfBench</name>
    <message>
        <source>%1 % fixed</source>
        <translation>%1 % behoben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Halve all</source>
        <translation>Alle halbieren</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>Zum Zielwert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Move the sliders: how many of the failures would be fixed?</source>
        <translation>Bewegen Sie die Regler: Wie viele der Fehler würden behoben?</translation>
    </message>
    <message>
        <source>&quot;To target&quot; leaves 5 % failures where a touchpoint has no target of its own.</source>
        <translation>„Zum Zielwert“ lässt 5 % Fehler, wo ein Kontaktpunkt kein eigenes Ziel hat.</translation>
    </message>
    <message>
        <source>If failures are the cause, about %1 together.</source>
        <translation>Sind Fehler die Ursache, zusammen etwa %1.</translation>
    </message>
</context>
</TS>

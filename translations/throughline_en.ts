<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CanvasCommands</name>
    <message numerus="yes">
        <source>Duplicate %n touchpoints</source>
        <translation>
            <numerusform>Duplicate %n touchpoint</numerusform>
            <numerusform>Duplicate %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n touchpoints</source>
        <translation>
            <numerusform>Delete %n touchpoint</numerusform>
            <numerusform>Delete %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints deleted</source>
        <translation>
            <numerusform>%n touchpoint deleted</numerusform>
            <numerusform>%n touchpoints deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaveatWords</name>
    <message numerus="yes">
        <source>Based on %Ln answers; whether some come from the same customer is not known</source>
        <translation>
            <numerusform>Based on %Ln answer</numerusform>
            <numerusform>Based on %Ln answers; whether some come from the same customer is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses are left out because a touchpoint that was reached was not rated.</source>
        <translation>
            <numerusform>%Ln response is left out because a touchpoint that was reached was not rated.</numerusform>
            <numerusform>%Ln responses are left out because a touchpoint that was reached was not rated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTr</name>
    <message numerus="yes">
        <source>%n smaller service touchpoints</source>
        <translation>
            <numerusform>%n smaller service touchpoint</numerusform>
            <numerusform>%n smaller service touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller proactive touchpoints</source>
        <translation>
            <numerusform>%n smaller proactive touchpoint</numerusform>
            <numerusform>%n smaller proactive touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask next: %Ln more responses at %2 would halve the interval of its drag.</source>
        <translation>
            <numerusform>Ask next: %Ln more response at %2 would halve the interval of its drag.</numerusform>
            <numerusform>Ask next: %Ln more responses at %2 would halve the interval of its drag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask next: %Ln more responses would bring %2 into the model.</source>
        <translation>
            <numerusform>Ask next: %Ln more response would bring %2 into the model.</numerusform>
            <numerusform>Ask next: %Ln more responses would bring %2 into the model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints were looked at, each by itself: one in twenty seems to change by chance.</source>
        <translation>
            <numerusform>%Ln touchpoint was looked at, each by itself: one in twenty seems to change by chance.</numerusform>
            <numerusform>%Ln touchpoints were looked at, each by itself: one in twenty seems to change by chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipCommands</name>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>Paste %n touchpoint</numerusform>
            <numerusform>Paste %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColleagueCommands</name>
    <message numerus="yes">
        <source>%n conflicts in which yours was kept before stay settled.</source>
        <translation>
            <numerusform>%n conflict in which yours was kept before stays settled.</numerusform>
            <numerusform>%n conflicts in which yours was kept before stay settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message numerus="yes">
        <source>Telephone numbers or e-mail addresses stand in %1 and %n more.</source>
        <translation>
            <numerusform>Telephone numbers or e-mail addresses stand in %1 and %n more.</numerusform>
            <numerusform>Telephone numbers or e-mail addresses stand in %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <comment>from so many customers</comment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCommands</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responses taken out</source>
        <translation>
            <numerusform>%n response taken out</numerusform>
            <numerusform>%n responses taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected records taken out</source>
        <translation>
            <numerusform>%n rejected record taken out</numerusform>
            <numerusform>%n rejected records taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes taken off the maps and out of their history</source>
        <translation>
            <numerusform>%n quote taken off the maps and out of their history</numerusform>
            <numerusform>%n quotes taken off the maps and out of their history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots rewritten</source>
        <translation>
            <numerusform>%n snapshot rewritten</numerusform>
            <numerusform>%n snapshots rewritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots that could not be rewritten removed</source>
        <translation>
            <numerusform>%n snapshot that could not be rewritten removed</numerusform>
            <numerusform>%n snapshots that could not be rewritten removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashes dropped; a later import takes these people in again</source>
        <translation>
            <numerusform>%n hash dropped; a later import takes this person in again</numerusform>
            <numerusform>%n hashes dropped; a later import takes these people in again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropWords</name>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the curves of personas at %n touchpoints</source>
        <translation>
            <numerusform>the curves of personas at %n touchpoint</numerusform>
            <numerusform>the curves of personas at %n touchpoints</numerusform>
        </translation>
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
            <numerusform>%n detail of personas</numerusform>
            <numerusform>%n details of personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on stages</source>
        <translation>
            <numerusform>%n note on stages</numerusform>
            <numerusform>%n notes on stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles of steps</source>
        <translation>
            <numerusform>%n title of a step</numerusform>
            <numerusform>%n titles of steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps without touchpoints</source>
        <translation>
            <numerusform>%n step without touchpoints</numerusform>
            <numerusform>%n steps without touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints share a step with another</source>
        <translation>
            <numerusform>that %n touchpoint shares a step with another</numerusform>
            <numerusform>that %n touchpoints share a step with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in lanes</source>
        <translation>
            <numerusform>%n text in lanes</numerusform>
            <numerusform>%n texts in lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the phases of %n stages</source>
        <translation>
            <numerusform>the phase of %n stage</numerusform>
            <numerusform>the phases of %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n lanes and columns are shown</source>
        <translation>
            <numerusform>how %n lane or column is shown</numerusform>
            <numerusform>how %n lanes and columns are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints are service</source>
        <translation>
            <numerusform>that %n touchpoint is service</numerusform>
            <numerusform>that %n touchpoints are service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the reasons of %n touchpoints</source>
        <translation>
            <numerusform>the reasons of %n touchpoint</numerusform>
            <numerusform>the reasons of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who starts %n touchpoints</source>
        <translation>
            <numerusform>who starts %n touchpoint</numerusform>
            <numerusform>who starts %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the channels of %n touchpoints</source>
        <translation>
            <numerusform>the channels of %n touchpoint</numerusform>
            <numerusform>the channels of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the scorecards of %n touchpoints</source>
        <translation>
            <numerusform>the scorecards of %n touchpoint</numerusform>
            <numerusform>the scorecards of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth</source>
        <translation>
            <numerusform>%n moment of truth</numerusform>
            <numerusform>%n moments of truth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the emotions of %n touchpoints</source>
        <translation>
            <numerusform>the emotions of %n touchpoint</numerusform>
            <numerusform>the emotions of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the failure codes of %n touchpoints</source>
        <translation>
            <numerusform>the failure codes of %n touchpoint</numerusform>
            <numerusform>the failure codes of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the owners of %n touchpoints</source>
        <translation>
            <numerusform>the owners of %n touchpoint</numerusform>
            <numerusform>the owners of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the importance of %n touchpoints</source>
        <translation>
            <numerusform>the importance of %n touchpoint</numerusform>
            <numerusform>the importance of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the speaker notes of %n touchpoints</source>
        <translation>
            <numerusform>the speaker notes of %n touchpoint</numerusform>
            <numerusform>the speaker notes of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the notes of %n touchpoints</source>
        <translation>
            <numerusform>the notes of %n touchpoint</numerusform>
            <numerusform>the notes of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the votes on %n notes</source>
        <translation>
            <numerusform>the votes on %n note</numerusform>
            <numerusform>the votes on %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who wrote %n notes, and which are resolved</source>
        <translation>
            <numerusform>who wrote %n note, and whether it is resolved</numerusform>
            <numerusform>who wrote %n notes, and which are resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>which problems %n touchpoints answer</source>
        <translation>
            <numerusform>which problems %n touchpoint answers</numerusform>
            <numerusform>which problems %n touchpoints answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the targets of %n touchpoints</source>
        <translation>
            <numerusform>the targets of %n touchpoint</numerusform>
            <numerusform>the targets of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the expectations at %n touchpoints</source>
        <translation>
            <numerusform>the expectations at %n touchpoint</numerusform>
            <numerusform>the expectations at %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the response targets of %n touchpoints</source>
        <translation>
            <numerusform>the response targets of %n touchpoint</numerusform>
            <numerusform>the response targets of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose feedback %n touchpoints share</source>
        <translation>
            <numerusform>whose feedback %n touchpoint shares</numerusform>
            <numerusform>whose feedback %n touchpoints share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the links of %n touchpoints to other maps</source>
        <translation>
            <numerusform>the links of %n touchpoint to other maps</numerusform>
            <numerusform>the links of %n touchpoints to other maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that %n touchpoints have no emotion</source>
        <translation>
            <numerusform>that %n touchpoint has no emotion</numerusform>
            <numerusform>that %n touchpoints have no emotion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The channel of the survey stands for that of %n touchpoints, which name none: %1.</source>
        <translation>
            <numerusform>The channel of the survey stands for that of %n touchpoint, which names none: %1.</numerusform>
            <numerusform>The channel of the survey stands for that of %n touchpoints, which name none: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages without touchpoints</source>
        <translation>
            <numerusform>%n stage without touchpoints</numerusform>
            <numerusform>%n stages without touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line breaks in %n titles</source>
        <translation>
            <numerusform>the line breaks in %n title</numerusform>
            <numerusform>the line breaks in %n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the indents and empty lines in %n texts</source>
        <translation>
            <numerusform>the indents and empty lines in %n text</numerusform>
            <numerusform>the indents and empty lines in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the line breaks in %n notes</source>
        <translation>
            <numerusform>the line breaks in %n note</numerusform>
            <numerusform>the line breaks in %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages with the title of an earlier one</source>
        <translation>
            <numerusform>%n stage with the title of an earlier one</numerusform>
            <numerusform>%n stages with the title of an earlier one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint scores</source>
        <translation>
            <numerusform>%n touchpoint score</numerusform>
            <numerusform>%n touchpoint scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>The first %n rows are a title and are skipped.</source>
        <translation>
            <numerusform>The first %n row is a title and is skipped.</numerusform>
            <numerusform>The first %n rows are a title and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are headers (names, questions, codes); they are not read as answers.</source>
        <translation>
            <numerusform>%n row is a header (names, questions, codes); it is not read as an answer.</numerusform>
            <numerusform>%n rows are headers (names, questions, codes); they are not read as answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overall score: %1 from %Ln answers.</source>
        <translation>
            <numerusform>Overall score: %1 from %Ln answer.</numerusform>
            <numerusform>Overall score: %1 from %Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overall score: %1 from %Ln answers; before %2 from %3.</source>
        <translation>
            <numerusform>Overall score: %1 from %Ln answer; before %2 from %3.</numerusform>
            <numerusform>Overall score: %1 from %Ln answers; before %2 from %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>%n touchpoints are left out: failures are weighed at those where most failed.</source>
        <translation>
            <numerusform>%n touchpoint is left out: failures are weighed at those where most failed.</numerusform>
            <numerusform>%n touchpoints are left out: failures are weighed at those where most failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %Ln scores, too few for a figure</source>
        <translation>
            <numerusform>%1: only %Ln score, too few for a figure</numerusform>
            <numerusform>%1: only %Ln scores, too few for a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>with so many</comment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints, %1, %2</source>
        <translation>
            <numerusform>%n touchpoint, %1, %2</numerusform>
            <numerusform>%n touchpoints, %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>baseline of %Ln responses on another map</source>
        <translation>
            <numerusform>baseline of %Ln response on another map</numerusform>
            <numerusform>baseline of %Ln responses on another map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message numerus="yes">
        <source>%n periods worse than chance allows, last %1</source>
        <translation>
            <numerusform>%n period worse than chance allows, last %1</numerusform>
            <numerusform>%n periods worse than chance allows, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods better than chance allows, last %1</source>
        <translation>
            <numerusform>%n period better than chance allows, last %1</numerusform>
            <numerusform>%n periods better than chance allows, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineDrop</name>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastingWords</name>
    <message numerus="yes">
        <source>%n items of a third level are touchpoints beside the one that they stood in: %1</source>
        <translation>
            <numerusform>%n item of a third level is a touchpoint beside the one that it stood in: %1</numerusform>
            <numerusform>%n items of a third level are touchpoints beside the one that they stood in: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>%1 is empty in %Ln rows; these answers count nothing.</source>
        <translation>
            <numerusform>%1 is empty in %Ln row; these answers count nothing.</numerusform>
            <numerusform>%1 is empty in %Ln rows; these answers count nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTr</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n votes)</source>
        <translation>
            <numerusform> (%n vote)</numerusform>
            <numerusform> (%n votes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand on the map.</source>
        <translation>
            <numerusform>%n more stands on the map.</numerusform>
            <numerusform>%n more stand on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, see page 1</source>
        <translation>
            <numerusform>%n filter, see page 1</numerusform>
            <numerusform>%n filters, see page 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further guesses were nearer.</source>
        <translation>
            <numerusform>%n further guess was nearer.</numerusform>
            <numerusform>%n further guesses were nearer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minutes planned</source>
        <translation>
            <numerusform>%1: %n minute planned</numerusform>
            <numerusform>%1: %n minutes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n used</source>
        <translation>
            <numerusform>%1, %n used</numerusform>
            <numerusform>%1, %n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together: %n minutes planned, %1 used</source>
        <translation>
            <numerusform>Together: %n minute planned, %1 used</numerusform>
            <numerusform>Together: %n minutes planned, %1 used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proactive touchpoints</source>
        <translation>
            <numerusform>%n proactive touchpoint</numerusform>
            <numerusform>%n proactive touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service touchpoints</source>
        <translation>
            <numerusform>%n service touchpoint</numerusform>
            <numerusform>%n service touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals on the map, most votes first.</source>
        <translation>
            <numerusform>%n proposal on the map.</numerusform>
            <numerusform>%n proposals on the map, most votes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions taken.</source>
        <translation>
            <numerusform>%n decision taken.</numerusform>
            <numerusform>%n decisions taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions.</source>
        <translation>
            <numerusform>%n action.</numerusform>
            <numerusform>%n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln customers)</source>
        <translation>
            <numerusform>%1 (%Ln customer)</numerusform>
            <numerusform>%1 (%Ln customers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCommands</name>
    <message numerus="yes">
        <source>Step deleted with %n touchpoints: %1</source>
        <translation>
            <numerusform>Step deleted with %n touchpoint: %1</numerusform>
            <numerusform>Step deleted with %n touchpoints: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::BringInDialog</name>
    <message numerus="yes">
        <source>%n changes are taken</source>
        <translation>
            <numerusform>%n change is taken</numerusform>
            <numerusform>%n changes are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that they removed and you changed since stay.</source>
        <translation>
            <numerusform>%n thing that they removed and you changed since stays.</numerusform>
            <numerusform>%n things that they removed and you changed since stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times both of you have changed the same: yours stays unless you tick theirs.</source>
        <translation>
            <numerusform>%n time both of you have changed the same: yours stays unless you tick theirs.</numerusform>
            <numerusform>%n times both of you have changed the same: yours stays unless you tick theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts in which you kept yours before are not asked again.</source>
        <translation>
            <numerusform>%n conflict in which you kept yours before is not asked again.</numerusform>
            <numerusform>%n conflicts in which you kept yours before are not asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FeedbackRoom</name>
    <message numerus="yes">
        <source>%Ln responses taken out.</source>
        <translation>
            <numerusform>%Ln response taken out.</numerusform>
            <numerusform>%Ln responses taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FindDialog</name>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n texts</source>
        <translation>
            <numerusform>Replace %n text</numerusform>
            <numerusform>Replace %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts replaced</source>
        <translation>
            <numerusform>%n text replaced</numerusform>
            <numerusform>%n texts replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::FollowUpDialog</name>
    <message numerus="yes">
        <source>%Ln failures that the data do not call resolved. An outcome closes one.</source>
        <translation>
            <numerusform>%Ln failure that the data do not call resolved. An outcome closes it.</numerusform>
            <numerusform>%Ln failures that the data do not call resolved. An outcome closes one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportDialog</name>
    <message numerus="yes">
        <source>The first %Ln records can all be read.</source>
        <translation>
            <numerusform>The first %Ln record can be read.</numerusform>
            <numerusform>The first %Ln records can all be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells or records</source>
        <translation>
            <numerusform>%Ln cell or record</numerusform>
            <numerusform>%Ln cells or records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %Ln records, %1 would be rejected.</source>
        <translation>
            <numerusform>In the first %Ln record, %1 would be rejected.</numerusform>
            <numerusform>In the first %Ln records, %1 would be rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints</source>
        <translation>
            <numerusform>%Ln touchpoint</numerusform>
            <numerusform>%Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ImportSummaryPage</name>
    <message numerus="yes">
        <source>%Ln touchpoint scores</source>
        <translation>
            <numerusform>%Ln touchpoint score</numerusform>
            <numerusform>%Ln touchpoint scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InsightsPanel</name>
    <message numerus="yes">
        <source>%Ln answers; whether some come from the same customer is not known</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers; whether some come from the same customer is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%Ln touchpoints</source>
        <translation>
            <numerusform>%Ln touchpoint</numerusform>
            <numerusform>%Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::JourneysRoom</name>
    <message numerus="yes">
        <source>The map was imported, with %n remarks:</source>
        <translation>
            <numerusform>The map was imported, with %n remark:</numerusform>
            <numerusform>The map was imported, with %n remarks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::KindCheckDialog</name>
    <message numerus="yes">
        <source>%n touchpoints are in doubt. Enter does what is proposed.</source>
        <translation>
            <numerusform>%n touchpoint is in doubt. Enter does what is proposed.</numerusform>
            <numerusform>%n touchpoints are in doubt. Enter does what is proposed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::MappingPage</name>
    <message numerus="yes">
        <source>%n more assumptions: the column Why says which to check.</source>
        <translation>
            <numerusform>%n more assumption: the column Why says which to check.</numerusform>
            <numerusform>%n more assumptions: the column Why says which to check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::OpportunitiesBoard</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::PastePreview</name>
    <message numerus="yes">
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>Paste %n touchpoint</numerusform>
            <numerusform>Paste %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stages</source>
        <translation>
            <numerusform>%n new stage</numerusform>
            <numerusform>%n new stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lanes</source>
        <translation>
            <numerusform>%n new lane</numerusform>
            <numerusform>%n new lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in lanes</source>
        <translation>
            <numerusform>%n text in lanes</numerusform>
            <numerusform>%n texts in lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::PresentRoom</name>
    <message numerus="yes">
        <source>%n things were taken down, voted or guessed.</source>
        <translation>
            <numerusform>%n thing was taken down, voted or guessed.</numerusform>
            <numerusform>%n things were taken down, voted or guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden votes</source>
        <translation>
            <numerusform>%n hidden vote</numerusform>
            <numerusform>%n hidden votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::ReportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers go with the PDF, without customers and comments. The first:</source>
        <translation>
            <numerusform>%Ln answer goes with the PDF, without customers and comments. The first:</numerusform>
            <numerusform>%Ln answers go with the PDF, without customers and comments. The first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::Show</name>
    <message numerus="yes">
        <source>Count %n votes</source>
        <translation>
            <numerusform>Count %n vote</numerusform>
            <numerusform>Count %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes cast</source>
        <translation>
            <numerusform>%n vote cast</numerusform>
            <numerusform>%n votes cast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Esc or Del again throws %n votes away; V counts them</source>
        <translation>
            <numerusform>Esc or Del again throws %n vote away; V counts it</numerusform>
            <numerusform>Esc or Del again throws %n votes away; V counts them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes thrown away.</source>
        <translation>
            <numerusform>%n vote thrown away.</numerusform>
            <numerusform>%n votes thrown away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::TouchpointRoom</name>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::Unplaced</name>
    <message numerus="yes">
        <source>%n touchpoints deleted.</source>
        <translation>
            <numerusform>%n touchpoint deleted.</numerusform>
            <numerusform>%n touchpoints deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses stay under Unplaced.</source>
        <translation>
            <numerusform>%Ln response stays under Unplaced.</numerusform>
            <numerusform>%Ln responses stay under Unplaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses are kept under Unplaced</source>
        <translation>
            <numerusform>%Ln response is kept under Unplaced</numerusform>
            <numerusform>%Ln responses are kept under Unplaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are kept under Unplaced</source>
        <translation>
            <numerusform>%n figure is kept under Unplaced</numerusform>
            <numerusform>%n figures are kept under Unplaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>From version %1 to now: %n changes</source>
        <translation>
            <numerusform>From version %1 to now: %n change</numerusform>
            <numerusform>From version %1 to now: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From version %1 to version %2: %n changes</source>
        <translation>
            <numerusform>From version %1 to version %2: %n change</numerusform>
            <numerusform>From version %1 to version %2: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ui::VersionsRoom</name>
    <message numerus="yes">
        <source>%1 has nothing new; %n conflicts in which you kept yours stay settled.</source>
        <translation>
            <numerusform>%1 has nothing new; %n conflict in which you kept yours stays settled.</numerusform>
            <numerusform>%1 has nothing new; %n conflicts in which you kept yours stay settled.</numerusform>
        </translation>
    </message>
</context>
</TS>

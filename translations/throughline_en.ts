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
        <source>Paste %n touchpoints</source>
        <translation>
            <numerusform>Paste %n touchpoint</numerusform>
            <numerusform>Paste %n touchpoints</numerusform>
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
        <source>%n responses</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
    <name>throughline::ui::MappingPage</name>
    <message numerus="yes">
        <source>%n more assumptions: the column &quot;Why&quot; says which to check.</source>
        <translation>
            <numerusform>%n more assumption: the column &quot;Why&quot; says which to check.</numerusform>
            <numerusform>%n more assumptions: the column &quot;Why&quot; says which to check.</numerusform>
        </translation>
    </message>
</context>
</TS>

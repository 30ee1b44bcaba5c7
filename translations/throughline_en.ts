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
    <message numerus="yes">
        <source>%n more stand on the map.</source>
        <translation>
            <numerusform>%n more stands on the map.</numerusform>
            <numerusform>%n more stand on the map.</numerusform>
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
</context>
<context>
    <name>throughline::ui::PresentRoom</name>
    <message numerus="yes">
        <source>%n things were taken down; they are on the map.</source>
        <translation>
            <numerusform>%n thing was taken down; it is on the map.</numerusform>
            <numerusform>%n things were taken down; they are on the map.</numerusform>
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
</context>
</TS>

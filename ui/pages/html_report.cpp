#include "ui/pages/html_report.h"

#include "core/model/look_up.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/table_pages.h"
#include "ui/paint/reading_direction.h"
#include "ui/session/insight_words.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QLocale>

namespace throughline::ui {

namespace {

QString escaped(const QString& text) {
  return text.toHtmlEscaped();
}
QString escaped(const std::string& text) {
  return plainText(text).toHtmlEscaped();
}

/// Writes one report from its beginning to its end.
class HtmlPage {
public:
  HtmlPage(const report::ReportPlan& plan, const model::JourneyMap& map) : plan_(plan), map_(map) {}

  /// Ends early where it is cancelled.
  QString page(const Progress& progress) {
    const QString title = escaped(plan_.running.mapTitle);
    const QString direction = readsFromRight() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    html_ +=
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%3"
                       "</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n<h1>%3</h1>\n")
            .arg(escaped(plan_.language), direction, title, style());
    contents();
    const auto count = static_cast<std::int64_t>(plan_.sections.size());
    for (std::size_t i = 0; i < plan_.sections.size() && progress.goOn(static_cast<std::int64_t>(i), count); ++i) {
      const auto& section = plan_.sections[i];
      heading_ = sectionTitle(section);
      if (begins(i))
        html_ += QStringLiteral("<h2 id=\"s%1\">%2</h2>\n").arg(i).arg(escaped(sectionTitle(section)));
      if (section.kind != report::SectionKind::map)
        for (const auto& block : section.blocks)
          std::visit(*this, block);
      else if (begins(i))
        mapTable();
    }
    return html_ + QStringLiteral("</main>\n</body>\n</html>\n");
  }

  void operator()(const report::Cover& cover) {
    const QLocale locale;
    list({{ReportTr::tr("Scenario"), plainText(cover.scenario)},
          {ReportTr::tr("Goal"), plainText(cover.goal)},
          {ReportTr::tr("Owner"), plainText(cover.owner)},
          {ReportTr::tr("Feedback"), sampleText(plan_.running)},
          {ReportTr::tr("Period"), periodText(plan_.running.first, plan_.running.last)},
          {ReportTr::tr("Compared with"), baselinesText(cover)},
          {ReportTr::tr("Filter"), filterText(plan_.running)},
          {ReportTr::tr("As of"), dateText(cover.asOf)}});
  }
  void operator()(const report::Finding&) { paragraph(findingSentence(plan_.analysis)); }
  void operator()(const report::KeyFigures& figures) {
    const QLocale locale;
    QVector<QPair<QString, QString>> facts;
    for (const auto& figure : figures.figures) {
      const QString value = numberText(figure.value, figures.unit, figures.decimals, locale);
      facts.append({titleOfFigure(figure, figures),
                    figure.range ? QStringLiteral("%1 (%2)").arg(
                                       value, rangeText(*figure.range, figures.unit, figures.decimals, locale))
                                 : value});
    }
    list(facts);
  }
  void operator()(const report::Proposals& proposals) {
    paragraph(proposalsText());
    if (proposals.valuePerPoint)
      paragraph(pointValueText(proposals));
    QVector<QStringList> rows;
    for (const auto& each : proposals.proposals) {
      QStringList ideas;
      for (const auto& note : each.opportunities)
        ideas << plainText(note.text) + votesText(note);
      rows.append({plainText(each.title), plainText(each.stage),
                   QStringLiteral("+") + estimateText(each.gain, proposals.decimals), failedText(each),
                   ideas.join(QLatin1Char('\n')), plainText(each.owner), each.effort ? word(*each.effort) : QString(),
                   each.due ? dateText(*each.due) : QString()});
      if (proposals.valuePerPoint)
        rows.back().insert(3, worthText(each.gain, *proposals.valuePerPoint));
    }
    QStringList heads{ReportTr::tr("Touchpoint"),
                      ReportTr::tr("Stage"),
                      ReportTr::tr("Gain of the model, if the failures here are the cause and all vanish"),
                      ReportTr::tr("Strength"),
                      ReportTr::tr("Proposed on the map"),
                      ReportTr::tr("Owner"),
                      ReportTr::tr("Effort"),
                      ReportTr::tr("Due")};
    if (proposals.valuePerPoint)
      heads.insert(3, ReportTr::tr("Worth"));
    table(heading_, heads, rows);
  }
  void operator()(const report::MapPiece&) {}
  void operator()(const report::ChartBlock& block) {
    if (block.brief && standsWhole(block.chart.id))
      return;
    paragraph(chartSentence(block.chart, findingSentence(plan_.analysis), QLocale()));
    table(chartName(block.chart.id), paperTable(block.chart.table));
    for (const auto& note : block.chart.notes)
      paragraph(phraseText(note, QLocale()));
  }
  void operator()(const report::TableBlock& block) { table(heading_, paperTable(block.table)); }
  void operator()(const report::Notes& notes) { groups(notes.groups); }
  void operator()(const report::Quotes& quotes) { groups(quotes.groups); }
  void operator()(const report::Goals& goals) { table(ReportTr::tr("Goals that were set"), goalsTable(goals)); }
  void operator()(const report::Actions& actions) {
    table(heading_, actionsTable(actions));
    for (const auto& line : underActions(plan_, actions))
      paragraph(line);
    const auto outcomes = outcomesText(actions);
    for (const auto& line : outcomes)
      paragraph(line);
    if (!outcomes.isEmpty())
      paragraph(outcomesNote());
  }
  void operator()(const report::FullTexts& texts) {
    for (const auto& text : texts.texts)
      paragraph(fullTextHead(text) + joinedPlace(text.place) + QStringLiteral(": ") + plainText(text.text));
  }
  void operator()(const report::PersonaCards& cards) {
    for (const auto& card : cards.personas) {
      const auto& persona = card.persona;
      html_ += QStringLiteral("<h3>%1</h3>\n").arg(escaped(persona.name));
      if (card.photo)
        html_ +=
            QStringLiteral("<img class=\"photo\" alt=\"%1\" src=\"data:image/%2;base64,%3\">\n")
                .arg(escaped(photoText(card)),
                     (*card.photo)->format == model::ImageFormat::png ? QStringLiteral("png") : QStringLiteral("jpeg"),
                     QString::fromStdString((*card.photo)->data));
      list({{ReportTr::tr("Role"), plainText(persona.role)},
            {ReportTr::tr("Quote"), plainText(persona.quote)},
            {ReportTr::tr("Goals"), plainText(persona.goals)},
            {ReportTr::tr("Frustrations"), plainText(persona.frustrations)},
            {ReportTr::tr("How they feel, as drawn by hand"), feelingsText(card)}});
    }
  }
  void operator()(const report::Changes& changes) {
    if (!changes.since.empty())
      paragraph(sinceText(changes));
    if (changes.changes.empty())
      return paragraph(noChangeText());
    table(heading_, changesTable(changes));
  }
  void operator()(const report::Method& method) {
    for (const auto& part : methodParts(plan_, method)) {
      html_ += QStringLiteral("<h3>%1</h3>\n").arg(escaped(part.heading));
      for (const auto& sentence : part.sentences)
        paragraph(sentence);
      if (!part.rules.rows.empty())
        table(part.heading, part.rules);
    }
  }

private:
  /// Each text reads in its own direction and stands where the page's reading begins.
  static QString style() {
    const QString side = readsFromRight() ? QStringLiteral("right") : QStringLiteral("left");
    return QStringLiteral(
               "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
               "table{border-collapse:collapse}caption{text-align:start;font-weight:600;padding:.3rem "
               "0}th,td{border:1px solid #888;padding:.3rem .5rem;vertical-align:top}"
               "h1,h2,h3,p,li,dt,dd,th,td{unicode-bidi:plaintext;text-align:%1}img.photo{max-width:10rem;max-height:"
               "10rem}")
        .arg(side);
  }

  /// Whether a section is not the continuation of the one before it: a map has a section for each of its pages.
  bool begins(std::size_t section) const {
    return section == 0 || sectionTitle(plan_.sections[section - 1]) != sectionTitle(plan_.sections[section]);
  }

  /// Whether another part holds this chart with its words.
  bool standsWhole(chart::ChartId chart) const {
    return std::ranges::any_of(plan_.sections, [chart](const report::Section& section) {
      return std::ranges::any_of(section.blocks, [chart](const auto& block) {
        const auto* held = std::get_if<report::ChartBlock>(&block);
        return held != nullptr && !held->brief && held->chart.id == chart;
      });
    });
  }

  void contents() {
    html_ += QStringLiteral("<nav><ul>\n");
    for (std::size_t i = 0; i < plan_.sections.size(); ++i)
      if (begins(i))
        html_ +=
            QStringLiteral("<li><a href=\"#s%1\">%2</a></li>\n").arg(i).arg(escaped(sectionTitle(plan_.sections[i])));
    html_ += QStringLiteral("</ul></nav>\n");
  }

  void paragraph(const QString& text) {
    html_ += QStringLiteral("<p>%1</p>\n").arg(escaped(text).replace(QLatin1Char('\n'), QStringLiteral("<br>")));
  }

  void list(const QVector<QPair<QString, QString>>& facts) {
    html_ += QStringLiteral("<dl>\n");
    for (const auto& [name, value] : facts)
      if (!value.isEmpty())
        html_ += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(escaped(name), escaped(value));
    html_ += QStringLiteral("</dl>\n");
  }

  /// Its caption tells it from others under the same heading.
  void table(const QString& caption, const QStringList& heads, const QVector<QStringList>& rows) {
    html_ += QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr>").arg(escaped(caption));
    for (const auto& head : heads)
      html_ += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(head));
    html_ += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : rows) {
      html_ += QStringLiteral("<tr>");
      for (qsizetype i = 0; i < row.size(); ++i)
        html_ += (i == 0 ? QStringLiteral("<th scope=\"row\">%1</th>") : QStringLiteral("<td>%1</td>"))
                     .arg(escaped(row[i]).replace(QLatin1Char('\n'), QStringLiteral("<br>")));
      html_ += QStringLiteral("</tr>\n");
    }
    html_ += QStringLiteral("</tbody>\n</table>\n");
  }

  void table(const QString& caption, const PaperTable& paper) {
    QStringList heads;
    for (const auto& column : paper.columns)
      heads.append(column.title);
    QVector<QStringList> rows;
    for (const auto& row : paper.rows)
      rows.append(row.cells);
    table(caption, heads, rows);
  }

  void groups(const std::vector<report::NoteGroup>& groups) {
    for (const auto& group : groups) {
      html_ += QStringLiteral("<h3>%1</h3>\n<ul>\n")
                   .arg(escaped(group.touchpoint.empty() ? ReportTr::tr("Stage %1").arg(plainText(group.stage))
                                                         : plainText(group.touchpoint)));
      for (const auto& note : group.notes)
        html_ += QStringLiteral("<li>%1: %2</li>\n")
                     .arg(escaped(word(note.kind)),
                          escaped(note.kind == model::NoteKind::quote ? quoted(note.text) : plainText(note.text)) +
                              escaped(votesText(note)));
      html_ += QStringLiteral("</ul>\n");
    }
  }

  /// The map as the table that it is: a row for each touchpoint or text, in the order of the journey.
  void mapTable() {
    QVector<QStringList> rows;
    for (const auto* touchpoint : model::inReadingOrder(map_)) {
      const auto* stage = model::stageOf(map_, touchpoint->place.step);
      rows.append({plainText(touchpoint->title), stage == nullptr ? QString() : plainText(stage->title),
                   word(touchpoint->kind), plainText(touchpoint->channel),
                   touchpoint->emotion ? emotionWord(*touchpoint->emotion) : QString()});
    }
    table(ReportTr::tr("Touchpoints"),
          {ReportTr::tr("Touchpoint"), ReportTr::tr("Stage"), ReportTr::tr("Kind"), ReportTr::tr("Channel"),
           ReportTr::tr("Emotion")},
          rows);
    rows.clear();
    for (const auto& column : model::columnsOf(map_))
      for (const auto& lane : map_.lanes)
        for (const auto& text : lane->texts)
          if (text.step == column.step->id)
            rows.append({plainText(lane->title), plainText(column.stage->title), plainText(text.text)});
    if (!rows.isEmpty())
      table(ReportTr::tr("Texts on the map"), {ReportTr::tr("Lane"), ReportTr::tr("Stage"), ReportTr::tr("Text")},
            rows);
  }

  const report::ReportPlan& plan_;
  const model::JourneyMap& map_;
  QString heading_; ///< of the section that is written
  QString html_;
};

} // namespace

Result<std::string> reportHtml(const ReportRequest& request, const Progress& progress) {
  THROUGHLINE_TRY(plan, planOf(request, progress));
  // Nothing is cut here: texts stand in full in the table of the map.
  for (auto& section : plan.sections)
    for (auto& block : section.blocks)
      if (auto* full = std::get_if<report::FullTexts>(&block))
        std::erase_if(full->texts, [](const report::FullText& text) { return text.number > 0; });
  std::erase_if(plan.sections, [](const report::Section& section) {
    return section.kind == report::SectionKind::fullTexts &&
           std::get<report::FullTexts>(section.blocks.front()).texts.empty();
  });
  const auto html = HtmlPage(plan, *model::findMap(request.document, request.map)).page(progress);
  if (progress.cancelled())
    return failure(ErrorCode::cancelled);
  return html.toStdString();
}

} // namespace throughline::ui

#include "ui/pages/table_files.h"

#include "core/base/checked_file.h"
#include "core/base/spreadsheet_cell.h"
#include "ui/charts/chart_words.h"

#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <set>

namespace throughline::ui {
namespace {

constexpr std::size_t largestWorkbook = 1'000'000'000;
constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestCell = 32'767;
constexpr double widestColumn = 60; ///< in letters

QVector<SpreadsheetCell> cellsOf(const chart::Row& row, std::size_t column, const chart::Table& table) {
  const auto& cell = row.cells[column];
  if (table.columns[column].kind == chart::ColumnKind::interval) {
    const auto* range = std::get_if<chart::Range>(&cell);
    return range == nullptr ? QVector<SpreadsheetCell>{QString(), QString()}
                            : QVector<SpreadsheetCell>{range->low, range->high};
  }
  if (const auto* number = std::get_if<double>(&cell))
    return {*number};
  if (const auto* count = std::get_if<std::int64_t>(&cell))
    return {static_cast<double>(*count)};
  return {cellText(row, column, table, QLocale::c())};
}

QString cellInCsv(const SpreadsheetCell& cell) {
  if (const auto* number = std::get_if<double>(&cell))
    return QLocale::c().toString(*number, 'g', QLocale::FloatingPointShortest);
  return QString::fromStdString(throughline::csvCell(std::get<QString>(cell).toStdString()));
}

/// As many whole words as fit into so many letters; letters of the first word when not even that fits.
QString wholeWords(const QString& name, qsizetype most) {
  if (name.size() <= most)
    return name;
  const auto end = name.lastIndexOf(QLatin1Char(' '), most);
  auto words = name.left(end > 0 ? end : most);
  while (!words.isEmpty() && !words.back().isLetterOrNumber() && words.back() != QLatin1Char(')'))
    words.chop(1); // neither a blank nor a comma at the end, nor half a letter
  return words;
}

/// Of no more letters than a sheet's name may have, none of those that it may not, and none twice.
QByteArray sheetName(const QString& name, std::set<QString>& taken) {
  QString plain;
  for (const QChar letter : name)
    plain += QStringLiteral("[]:*?/\\'").contains(letter) ? QChar(u' ') : letter;
  plain = wholeWords(plain.simplified(), longestSheetName);
  QString unique = plain.isEmpty() ? QStringLiteral("1") : plain;
  for (int number = 2; taken.contains(unique.toLower()); ++number) {
    const QString end = QStringLiteral(" %1").arg(number);
    unique = wholeWords(plain, longestSheetName - end.size()) + end;
  }
  taken.insert(unique.toLower());
  return unique.toUtf8();
}

/// As wide as what stands in it, as far as people want to read in one line.
double columnWidth(const SpreadsheetTable& table, qsizetype column) {
  constexpr double ofNumber = 8;
  double width = std::max(ofNumber, static_cast<double>(table.heads[column].size()));
  for (const auto& row : table.rows)
    if (const auto* text = std::get_if<QString>(&row[column]))
      width = std::max(width, static_cast<double>(text->size()));
  return std::min(width + 2, widestColumn);
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const SpreadsheetCell& cell) {
  if (const auto* number = std::get_if<double>(&cell))
    worksheet_write_number(sheet, row, column, *number, nullptr);
  else if (const auto& text = std::get<QString>(cell); !text.isEmpty())
    worksheet_write_string(sheet, row, column, text.left(longestCell).toUtf8().constData(), nullptr);
}

void writeSheet(lxw_worksheet* sheet, lxw_format* bold, const SpreadsheetTable& table) {
  for (qsizetype column = 0; column < table.heads.size(); ++column) {
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column(sheet, at, at, columnWidth(table, column), nullptr);
    worksheet_write_string(sheet, 0, at, table.heads[column].toUtf8().constData(), bold);
  }
  worksheet_freeze_panes(sheet, 1, 0);
  for (qsizetype row = 0; row < table.rows.size(); ++row)
    for (qsizetype column = 0; column < table.rows[row].size(); ++column)
      writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), table.rows[row][column]);
}

} // namespace

SpreadsheetTable tableOf(const QString& name, const chart::Table& table) {
  SpreadsheetTable made{
      .name = name, .heads = tabSeparated(table).section(QLatin1Char('\n'), 0, 0).split(u'\t'), .rows = {}};
  for (const auto& row : table.rows) {
    QVector<SpreadsheetCell> cells;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
      cells += cellsOf(row, column, table);
    made.rows.append(cells);
  }
  return made;
}

std::vector<SpreadsheetTable> tablesOfFindings(const chart::Findings& findings, const Progress& progress) {
  std::vector<SpreadsheetTable> tables{
      tableOf(chartName(chart::ChartId::failures), chart::touchpointTable(findings.analysis))};
  const auto charts = chart::catalog();
  for (std::size_t i = 0; i < charts.size(); ++i) {
    if (!progress.goOn(static_cast<std::int64_t>(i), static_cast<std::int64_t>(charts.size())))
      break;
    if (const auto made = chart::makeChart(charts[i].id, findings); made.id == charts[i].id && !made.table.rows.empty())
      tables.push_back(tableOf(chartName(charts[i].id), made.table));
  }
  return tables;
}

SpreadsheetTable suppressedFigures(const insight::Analysis& analysis) {
  return tableOf(chartName(chart::ChartId::failures), chart::touchpointTableWithoutSmallCells(analysis));
}

std::string csvOf(const SpreadsheetTable& table) {
  QString text;
  const auto add = [&text](const auto& cells) {
    QStringList words;
    for (const auto& cell : cells)
      words << cellInCsv(SpreadsheetCell(cell));
    text += words.join(QLatin1Char(',')) + QLatin1String("\r\n");
  };
  add(table.heads);
  for (const auto& row : table.rows)
    add(row);
  return text.toStdString();
}

Result<std::string> workbookOf(const std::vector<SpreadsheetTable>& tables) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("tables.xlsx"));
  auto* book = folder.isValid() ? workbook_new(path.toLocal8Bit().constData()) : nullptr;
  if (book == nullptr)
    return failure(ErrorCode::fileNotWritable, {{Fact::path, path.toStdString()}});
  // Neither the clock nor the place shows in the file.
  lxw_doc_properties properties{};
  properties.created = 946'684'800;
  workbook_set_properties(book, &properties);
  auto* bold = workbook_add_format(book);
  format_set_bold(bold);
  std::set<QString> taken;
  for (const auto& table : tables)
    writeSheet(workbook_add_worksheet(book, sheetName(table.name, taken).constData()), bold, table);
  if (workbook_close(book) != LXW_NO_ERROR)
    return failure(ErrorCode::diskFull, {{Fact::path, path.toStdString()}});
  return readWholeFile(path.toStdString(), largestWorkbook);
}

} // namespace throughline::ui

#include "tests/architecture/rules.h"

namespace throughline::architecture {
namespace {

constexpr int cellSize = 20;
constexpr int tableLeft = 150; ///< where the columns begin, after the names of the rows
constexpr int tableTop = 150;

const char* const textLook = "fill=\"#1c2730\" font-size=\"12\" font-family=\"Inter, Helvetica, Arial, sans-serif\"";

/// Rooms have one row: what holds for one holds for all.
bool isShown(const QString& folder) {
  return !folder.startsWith(QStringLiteral("ui/rooms/")) || folder == QStringLiteral("ui/rooms/edit");
}
QString nameOf(const QString& folder) {
  return folder.startsWith(QStringLiteral("ui/rooms/")) ? QStringLiteral("ui/rooms/...") : folder;
}

QString nameOfRow(const QString& folder, int row) {
  return QStringLiteral("  <text x=\"%1\" y=\"%2\" text-anchor=\"end\" %3>%4</text>\n")
      .arg(tableLeft - 8)
      .arg(tableTop + row * cellSize + 15)
      .arg(QString::fromLatin1(textLook), nameOf(folder));
}

QString nameOfColumn(const QString& folder, int column) {
  return QStringLiteral("  <text transform=\"translate(%1 %2) rotate(-90)\" %3>%4</text>\n")
      .arg(tableLeft + column * cellSize + 14)
      .arg(tableTop - 8)
      .arg(QString::fromLatin1(textLook), nameOf(folder));
}

QString square(int column, int row, const char* look) {
  return QStringLiteral("  <rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" rx=\"3\" %4/>\n")
      .arg(tableLeft + column * cellSize + 2)
      .arg(tableTop + row * cellSize + 2)
      .arg(cellSize - 4)
      .arg(QString::fromLatin1(look));
}

} // namespace

QString includePicture(const std::vector<FolderRule>& table) {
  std::vector<FolderRule> shown;
  for (const auto& rule : table)
    if (isShown(rule.folder))
      shown.push_back(rule);
  const int count = static_cast<int>(shown.size());
  QString picture;
  for (int row = 0; row < count; ++row) {
    const auto& rule = shown[static_cast<std::size_t>(row)];
    picture += nameOfRow(rule.folder, row) + nameOfColumn(rule.folder, row) +
               square(row, row, "fill=\"none\" stroke=\"#8a98a3\"");
    for (int column = 0; column < count; ++column)
      if (rule.mayInclude.contains(shown[static_cast<std::size_t>(column)].folder))
        picture += square(column, row, "fill=\"#23708f\"");
  }
  const int width = tableLeft + count * cellSize + 24, height = tableTop + count * cellSize + 24;
  return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                        "role=\"img\" aria-labelledby=\"title desc\">\n"
                        "  <title id=\"title\">Who may include whom</title>\n"
                        "  <desc id=\"desc\">A row for each folder; a filled square stands where it may include the "
                        "folder of the column. All filled squares lie below the diagonal: nothing includes what "
                        "stands above it.</desc>\n"
                        "  <rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n%3</svg>\n")
      .arg(width)
      .arg(height)
      .arg(picture);
}

} // namespace throughline::architecture

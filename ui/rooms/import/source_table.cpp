#include "ui/rooms/import/source_table.h"

#include "ui/session/numbers.h"
#include "ui/session/voice_words.h"

namespace throughline::ui {

void SourceTable::show(std::vector<data::Source> sources) {
  beginResetModel();
  sources_ = std::move(sources);
  endResetModel();
}

int SourceTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(sources_.size());
}

int SourceTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString SourceTable::text(const data::Source& source, int column) {
  switch (column) {
  case name: return QString::fromStdString(source.name);
  case imported: return momentText(source.importedAt);
  case records: return countText(source.records);
  case responses: return countText(source.responses);
  case rejected: return countText(source.rejected);
  case first: return source.first ? dateText(*source.first) : QString();
  case last: return source.last ? dateText(*source.last) : QString();
  case voice: return voiceText(source.voice);
  default: break;
  }
  if (!source.invited)
    return {};
  if (*source.invited <= 0)
    return countText(*source.invited);
  return tr("%1 (%2 answered)")
      .arg(countText(*source.invited),
           percentText(static_cast<double>(source.responses) / static_cast<double>(*source.invited)));
}

QVariant SourceTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid())
    return {};
  const bool isCount = index.column() >= records && index.column() <= rejected;
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isCount ? Qt::AlignRight : Qt::AlignLeft)));
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
    return {};
  const auto words = text(sources_[static_cast<std::size_t>(index.row())], index.column());
  return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QVariant SourceTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
  case name: return tr("Source");
  case imported: return tr("Imported");
  case records: return tr("Rows");
  case responses: return tr("Responses");
  case rejected: return tr("Rejected");
  case first: return tr("First day");
  case last: return tr("Last day");
  case voice: return tr("Who speaks");
  default: return tr("Invited");
  }
}

} // namespace throughline::ui

#include "ui/rooms/feedback/feedback_panel.h"

#include "ui/session/storage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

/// What is done with the rows that are selected.
namespace throughline::ui {

std::vector<std::int64_t> FeedbackPanel::selectedRows() const {
  std::vector<std::int64_t> rows;
  for (const auto& index : table_->selectionModel()->selectedRows())
    rows.push_back(model_->line(index.row()).row);
  std::ranges::sort(rows);
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

/// Tags the selected responses; when all of them have the theme already, takes it away.
bool FeedbackPanel::tagByKey(const QString& key) {
  const auto& themes = model_->themes();
  const auto theme = std::ranges::find(themes, key.toStdString(), &data::Theme::key);
  const auto rows = selectedRows();
  if (key.isEmpty() || theme == themes.end() || rows.empty())
    return false;
  const auto& tags = model_->tags();
  const bool all = std::ranges::all_of(rows, [&](std::int64_t row) {
    const auto known = tags.find(row);
    return known != tags.end() && known->second.contains(theme->id);
  });
  storage_.ask(
      this,
      [id = theme->id, rows, all](workspace::Workspace& workspace, const Progress&) {
        return data::setTagged(workspace, id, rows, !all);
      },
      [this](const Status& status) {
        if (!status.ok())
          Q_EMIT failed(status.error());
        readThemes();
      });
  return true;
}

bool FeedbackPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && tagByKey(key->text()))
      return true;
  }
  return QWidget::eventFilter(watched, event);
}

/// With the words of every selected row, those too that were not looked at.
void FeedbackPanel::copySelected() {
  withComments(selectedRows(), [this] {
    QStringList lines;
    const auto cells = [](const auto& cell) {
      QStringList line;
      for (int column = 0; column < FeedbackListModel::columns; ++column)
        line << cell(column).simplified();
      return line.join(QLatin1Char('\t'));
    };
    lines << cells(
        [this](int column) { return model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const auto& index : table_->selectionModel()->selectedRows())
      lines << cells([&](int column) { return model_->index(index.row(), column).data().toString(); });
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
  });
}

} // namespace throughline::ui

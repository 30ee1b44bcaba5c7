#include "ui/rooms/feedback/themes_dialog.h"

#include "ui/session/count_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"
#include "ui/session/thing_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int nameColumn = 0;
constexpr int keyColumn = 1;
constexpr int firstTouchpoint = 2;

QTableWidgetItem* fixedItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

} // namespace

ThemesDialog::ThemesDialog(Session& session, Storage& storage, QWidget* parent)
    : QDialog(parent), session_(session), storage_(storage), table_(new QTableWidget) {
  setWindowTitle(tr("Themes"));
  resize(820, 420);
  auto* help =
      new QLabel(tr("In the list of responses, the key of a theme tags what is selected and takes the tag away "
                    "again. Click a count for its responses."));
  help->setWordWrap(true);
  table_->setAccessibleName(tr("Themes by touchpoint"));
  table_->verticalHeader()->hide();
  if (session.readOnly())
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  auto* buttons = new QDialogButtonBox;
  auto* add = buttons->addButton(tr("New theme"), QDialogButtonBox::ActionRole);
  auto* remove = buttons->addButton(tr("Remove theme"), QDialogButtonBox::ActionRole);
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  add->setEnabled(!session.readOnly());
  remove->setEnabled(!session.readOnly());
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(help);
  rows->addWidget(table_, 1);
  rows->addWidget(buttons);
  connect(add, &QPushButton::clicked, this, [this] {
    QString name = tr("New theme");
    for (int number = 2; std::ranges::find(themes_, name.toStdString(), &data::Theme::name) != themes_.end(); ++number)
      name = tr("New theme %1").arg(number);
    addTheme(name, {});
  });
  connect(remove, &QPushButton::clicked, this, &ThemesDialog::removeCurrent);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(table_, &QTableWidget::cellChanged, this, &ThemesDialog::keepCell);
  const auto choose = [this](int row, int column) {
    const auto at = static_cast<std::size_t>(std::max(0, column - firstTouchpoint));
    if (column >= firstTouchpoint && !table_->item(row, column)->text().isEmpty())
      Q_EMIT chosen(themes_[static_cast<std::size_t>(row)].id, touchpoints_[at]);
  };
  connect(table_, &QTableWidget::cellClicked, this, choose);
  connect(table_, &QTableWidget::cellActivated, this, choose);
  readThemes();
}

void ThemesDialog::readThemes() {
  storage_.ask(
      this,
      [](workspace::Workspace& workspace, const Progress&) -> Result<Known> {
        THROUGHLINE_TRY(themes, data::themes(workspace));
        THROUGHLINE_TRY(counts, data::themeCounts(workspace));
        return Known{.themes = std::move(themes), .counts = std::move(counts)};
      },
      [this](const Result<Known>& known) {
        if (known.ok())
          showKnown(*known);
        else
          Q_EMIT failed(known.error());
      });
}

void ThemesDialog::showKnown(const Known& known) {
  showing_ = true;
  themes_ = known.themes;
  touchpoints_.clear();
  QStringList headers{tr("Theme"), tr("Key")};
  if (const auto* map = session_.currentMap())
    for (const auto& touchpoint : map->touchpoints)
      if (std::ranges::find(known.counts, touchpoint->id, &data::ThemeCount::touchpoint) != known.counts.end()) {
        touchpoints_.push_back(touchpoint->id);
        headers << cardName(*touchpoint);
      }
  table_->clear();
  table_->setColumnCount(static_cast<int>(headers.size()));
  table_->setRowCount(static_cast<int>(themes_.size()));
  table_->setHorizontalHeaderLabels(headers);
  for (int row = 0; row < table_->rowCount(); ++row) {
    const auto& theme = themes_[static_cast<std::size_t>(row)];
    table_->setItem(row, nameColumn, new QTableWidgetItem(QString::fromStdString(theme.name)));
    table_->setItem(row, keyColumn, new QTableWidgetItem(QString::fromStdString(theme.key)));
    for (std::size_t at = 0; at < touchpoints_.size(); ++at) {
      const auto count = std::ranges::find_if(known.counts, [&](const data::ThemeCount& each) {
        return each.theme == theme.id && each.touchpoint == touchpoints_[at];
      });
      const auto text = count == known.counts.end()
                            ? QString()
                            : tr("%1, %2 failed", "responses, and the share of failures")
                                  .arg(responsesText(count->responses), percentText(count->failureShare()));
      table_->setItem(row, firstTouchpoint + static_cast<int>(at), fixedItem(text));
    }
  }
  table_->resizeColumnsToContents();
  showing_ = false;
  Q_EMIT read();
}

template <class Work> void ThemesDialog::change(Work work) {
  storage_.ask(this, std::move(work), [this](const Status& status) {
    if (!status.ok())
      Q_EMIT failed(status.error());
    readThemes();
    Q_EMIT changed();
  });
}

void ThemesDialog::addTheme(const QString& name, const QString& key) {
  change(
      [name = name.toStdString(), key = key.toStdString()](workspace::Workspace& workspace, const Progress&) -> Status {
        THROUGHLINE_CHECK(data::addTheme(workspace, name, key));
        return {};
      });
}

void ThemesDialog::keepCell(int row, int column) {
  if (showing_ || column > keyColumn)
    return;
  data::Theme theme = themes_[static_cast<std::size_t>(row)];
  theme.name = table_->item(row, nameColumn)->text().trimmed().toStdString();
  theme.key = table_->item(row, keyColumn)->text().trimmed().toStdString();
  change([theme](workspace::Workspace& workspace, const Progress&) { return data::changeTheme(workspace, theme); });
}

void ThemesDialog::removeCurrent() {
  const int row = table_->currentRow();
  if (row < 0)
    return;
  change([id = themes_[static_cast<std::size_t>(row)].id](workspace::Workspace& workspace, const Progress&) {
    return data::removeTheme(workspace, id);
  });
}

} // namespace throughline::ui

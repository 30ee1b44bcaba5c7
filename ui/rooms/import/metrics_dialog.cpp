#include "ui/rooms/import/metrics_dialog.h"

#include "core/data/sources/metric_registry.h"
#include "core/model/look_up.h"
#include "ui/charts/own_keys.h"
#include "ui/session/error_words.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/metric_words.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"
#include "ui/session/thing_words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

enum MetricColumn { periodOfFigure, valueOfFigure, casesOfFigure, columnsOfFigure };
constexpr int emptyRows = 12;

/// As it is typed: a month by its number, other periods by their first day.
QString periodText(const data::TypedFigure& figure) {
  const auto first = QString::fromStdString(figure.first.text());
  const auto month = first.left(7);
  const auto whole = data::typedFigure("csat", month.toStdString(), "1", "");
  return whole.ok() && whole->first == figure.first && whole->last == figure.last ? month : first;
}

} // namespace

MetricsDialog::MetricsDialog(const Desk& desk, std::optional<model::TouchpointId> touchpoint, QWidget* parent)
    : QDialog(parent), desk_(desk), touchpoints_(new QComboBox), metrics_(new QComboBox),
      grid_(new QTableWidget(0, columnsOfFigure)), says_(new QLabel) {
  setWindowTitle(tr("Metric values"));
  touchpoints_->setAccessibleName(tr("Touchpoint"));
  metrics_->setAccessibleName(tr("Metric"));
  if (const auto* map = desk_.session.currentMap())
    for (const auto* each : model::inReadingOrder(*map))
      touchpoints_->addItem(cardName(*each), QString::fromStdString(each->id.text()));
  if (touchpoint)
    touchpoints_->setCurrentIndex(std::max(0, touchpoints_->findData(QString::fromStdString(touchpoint->text()))));
  for (const auto& kind : data::metricKinds())
    metrics_->addItem(metricName(std::string(kind.id)), QString::fromStdString(std::string(kind.id)));
  metrics_->setCurrentIndex(std::max(0, metrics_->findData(QStringLiteral("frt"))));
  grid_->setAccessibleName(tr("Values"));
  grid_->setHorizontalHeaderLabels({tr("Period"), tr("Value"), tr("Number of cases")});
  grid_->horizontalHeader()->setStretchLastSection(true);
  grid_->verticalHeader()->hide();
  auto* pasting = new QAction(tr("Paste"), grid_);
  pasting->setShortcut(QKeySequence::Paste);
  pasting->setShortcutContext(Qt::WidgetShortcut);
  connect(pasting, &QAction::triggered, this, [this] { paste(QGuiApplication::clipboard()->text()); });
  grid_->addAction(pasting);
  grid_->setContextMenuPolicy(Qt::ActionsContextMenu);
  new OwnKeys(grid_);
  says_->setTextFormat(Qt::PlainText);
  says_->setWordWrap(true);
  says_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  says_->setMinimumHeight(2 * fontMetrics().lineSpacing() + 8);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* keeping = buttons->addButton(tr("Keep values"), QDialogButtonBox::ActionRole);
  keeping->setAutoDefault(false);
  auto* rows = new QVBoxLayout(this);
  auto* choice = new QFormLayout;
  choice->addRow(tr("Touchpoint"), touchpoints_);
  choice->addRow(tr("Metric"), metrics_);
  rows->addLayout(choice);
  rows->addWidget(grid_, 1);
  rows->addWidget(says_);
  rows->addWidget(buttons);
  resize(480, 520);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(keeping, &QPushButton::clicked, this, &MetricsDialog::keep);
  connect(touchpoints_, &QComboBox::currentIndexChanged, this, &MetricsDialog::choose);
  connect(metrics_, &QComboBox::currentIndexChanged, this, &MetricsDialog::choose);
  connect(grid_, &QTableWidget::itemChanged, this, [this] {
    typed_ = typed_ || !filling_;
    warned_ = warned_ && filling_;
  });
  choose();
}

/// What was typed for the one before is kept first; a cell that cannot be read holds the choice.
void MetricsDialog::choose() {
  if (typed_)
    keep();
  if (typed_) {
    const QSignalBlocker first(touchpoints_), second(metrics_);
    touchpoints_->setCurrentIndex(shownTouchpoint_);
    return metrics_->setCurrentIndex(shownMetric_);
  }
  shownTouchpoint_ = touchpoints_->currentIndex();
  shownMetric_ = metrics_->currentIndex();
  grid_->setEnabled(false); // it shows the values of another until those are read
  read();
}

void MetricsDialog::reject() {
  if (!typed_ || std::exchange(warned_, true))
    return QDialog::reject();
  leaving_ = true;
  keep();
  if (typed_) {
    leaving_ = false;
    says_->setText(tr("%1 Close again to leave without keeping.").arg(says_->text()));
  }
}

std::optional<model::TouchpointId> MetricsDialog::touchpoint() const {
  return model::TouchpointId::parse(touchpoints_->itemData(shownTouchpoint_).toString().toStdString());
}

std::string MetricsDialog::metric() const {
  return metrics_->itemData(shownMetric_).toString().toStdString();
}

void MetricsDialog::read() {
  const auto card = touchpoint();
  if (!card)
    return says_->setText(tr("Draw a touchpoint first; values belong to one."));
  desk_.storage.ask(
      this,
      [card = *card, metric = metric()](workspace::Workspace& workspace, const Progress&) {
        return data::typedFigures(workspace, card, metric);
      },
      [this](const Result<std::vector<data::TypedFigure>>& figures) {
        if (!figures.ok())
          return says_->setText(sentence(figures.error()));
        if (!typed_) // meanwhile
          fill(*figures);
        grid_->setEnabled(true);
        Q_EMIT shown();
      });
}

void MetricsDialog::fill(const std::vector<data::TypedFigure>& figures) {
  filling_ = true;
  grid_->setRowCount(0);
  grid_->setRowCount(static_cast<int>(figures.size()) + emptyRows);
  for (std::size_t at = 0; at < figures.size(); ++at) {
    const int row = static_cast<int>(at);
    setCell(row, periodOfFigure, periodText(figures[at]));
    setCell(row, valueOfFigure, QLocale().toString(figures[at].value, 'g', 10));
    if (figures[at].n)
      setCell(row, casesOfFigure, QString::number(*figures[at].n));
  }
  filling_ = false;
  says_->setText(tr("Periods are months (2026-03), quarters (2026-Q1), weeks (2026-W09), years or days. Cells of a "
                    "spreadsheet can be pasted."));
}

QString MetricsDialog::cell(int row, int column) const {
  const auto* item = grid_->item(row, column);
  return item == nullptr ? QString() : item->text().trimmed();
}

void MetricsDialog::setCell(int row, int column, const QString& text) {
  grid_->setItem(row, column, new QTableWidgetItem(text));
}

void MetricsDialog::paste(const QString& text) {
  const int firstRow = std::max(0, grid_->currentRow()), firstColumn = std::max(0, grid_->currentColumn());
  auto lines = text.split(QLatin1Char('\n'));
  while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
    lines.removeLast();
  grid_->setRowCount(std::max(grid_->rowCount(), firstRow + static_cast<int>(lines.size()) + 1));
  for (int line = 0; line < lines.size(); ++line) {
    const auto cells = lines[line].split(QLatin1Char('\t'));
    for (int at = 0; at < cells.size() && firstColumn + at < columnsOfFigure; ++at)
      setCell(firstRow + line, firstColumn + at, cells[at].trimmed());
  }
}

void MetricsDialog::keep() {
  if (const auto held = figures())
    store(*held);
}

std::optional<std::vector<data::TypedFigure>> MetricsDialog::figures() {
  std::vector<data::TypedFigure> figures;
  for (int row = 0; row < grid_->rowCount(); ++row) {
    const auto period = cell(row, periodOfFigure), value = cell(row, valueOfFigure), cases = cell(row, casesOfFigure);
    if (period.isEmpty() && value.isEmpty() && cases.isEmpty())
      continue;
    const auto figure = data::typedFigure(metric(), period.toStdString(), value.toStdString(), cases.toStdString());
    if (!figure.ok()) {
      const auto name = figure.error().fact(Fact::name);
      grid_->setCurrentCell(row, name == "period" ? periodOfFigure : name == "n" ? casesOfFigure : valueOfFigure);
      says_->setText(tr("Row %1: %2").arg(row + 1).arg(sentence(figure.error())));
      return std::nullopt;
    }
    figures.push_back(*figure);
  }
  return figures;
}

void MetricsDialog::store(const std::vector<data::TypedFigure>& figures) {
  const auto card = touchpoint();
  if (!card)
    return;
  typed_ = false;
  desk_.storage.ask(
      this,
      [card = *card, metric = metric(), figures](workspace::Workspace& workspace, const Progress&) {
        return data::setTypedFigures(workspace, card, metric, figures);
      },
      [this, card = *card, metric = metric()](const Result<std::vector<data::TypedFigure>>& before) {
        if (!before.ok()) {
          typed_ = true;
          leaving_ = false;
          return says_->setText(sentence(before.error()));
        }
        offerUndo(card, metric, *before);
        desk_.feed.refresh();
        Q_EMIT kept();
        if (leaving_)
          return QDialog::reject();
        read();
      });
}

/// Also when the dialog is closed by then: what was there before is put in again.
void MetricsDialog::offerUndo(model::TouchpointId card, const std::string& metric,
                              const std::vector<data::TypedFigure>& before) {
  const auto putBack = [desk = desk_, card, metric, before] {
    desk.storage.ask(
        desk.window,
        [card, metric, before](workspace::Workspace& workspace, const Progress&) {
          return data::setTypedFigures(workspace, card, metric, before);
        },
        [desk](const Result<std::vector<data::TypedFigure>>& done) {
          if (!done.ok())
            return desk.messages.warnOf(done.error());
          desk.messages.tell(tr("The values are as they were."));
          desk.feed.refresh();
        });
  };
  desk_.messages.tell(tr("The values are kept."), tr("Undo"), putBack);
}

} // namespace throughline::ui

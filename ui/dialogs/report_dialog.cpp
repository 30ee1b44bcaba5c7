#include "ui/dialogs/report_dialog.h"

#include "core/chart/catalog.h"
#include "core/model/look_up.h"
#include "ui/charts/chart_words.h"
#include "ui/session/contact_words.h"
#include "ui/session/numbers.h"
#include "ui/session/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::ui {
namespace {

struct PaperName {
  report::PageSize size;
  const char* name; ///< in settings and on the command line
};
constexpr std::array papers{PaperName{report::PageSize::a4, "A4"}, PaperName{report::PageSize::a3, "A3"},
                            PaperName{report::PageSize::letter, "Letter"},
                            PaperName{report::PageSize::longPage, "long"}};
constexpr int previewPause = 250;
constexpr int chartLine = 28;
constexpr int shownResponses = 4;
constexpr int shortestChoice = 22; ///< letters of a choice that are always seen

/// There are more choices than a low screen has lines.
QScrollArea* scrolled(QWidget* choices) {
  auto* area = new QScrollArea;
  area->setFocusPolicy(Qt::NoFocus);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidgetResizable(true);
  area->setWidget(choices);
  area->setFixedWidth(choices->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width() + 4);
  return area;
}

} // namespace

QString word(report::Part part) {
  switch (part) {
  case report::Part::summary: return ReportDialog::tr("Summary");
  case report::Part::decision: return ReportDialog::tr("To decide");
  case report::Part::goals: return ReportDialog::tr("Goals");
  case report::Part::map: return ReportDialog::tr("Journey map");
  case report::Part::charts: return ReportDialog::tr("Charts");
  case report::Part::tables: return ReportDialog::tr("Tables");
  case report::Part::personas: return ReportDialog::tr("Personas");
  case report::Part::quotes: return ReportDialog::tr("Quotes");
  case report::Part::notes: return ReportDialog::tr("Notes");
  case report::Part::actions: return ReportDialog::tr("Actions");
  case report::Part::decisions: return ReportDialog::tr("Decisions");
  case report::Part::changes: return ReportDialog::tr("What has changed");
  case report::Part::method: return ReportDialog::tr("Method and limits");
  }
  return {};
}

ReportDialog::ReportDialog(const model::Document& document, model::MapId map, Preview preview, QWidget* parent)
    : QDialog(parent), document_(document), preview_(std::move(preview)), map_(new QComboBox(this)),
      size_(new QComboBox(this)), since_(new QComboBox(this)), attach_(new QComboBox(this)),
      attached_(new QTableWidget(this)), attachedCount_(new QLabel(this)), charts_(new QListWidget(this)),
      cover_(new QCheckBox(tr("Cover telephone numbers and e-mail addresses"), this)), contacts_(new QLabel(this)),
      value_(new QLineEdit(this)), terms_(new QLineEdit(this)), pages_(new QListWidget(this)),
      count_(new QLabel(this)) {
  setWindowTitle(tr("Report"));
  for (const auto& each : document.maps) {
    map_->addItem(QString::fromStdString(each->details->title).simplified(), QString::fromStdString(each->id.text()));
    if (each->id == map)
      map_->setCurrentIndex(map_->count() - 1);
  }
  for (const auto& paper : papers)
    size_->addItem(paper.size == report::PageSize::longPage ? tr("A4, the map on one large page")
                                                            : QString::fromLatin1(paper.name));
  auto* choices = new QWidget;
  auto* left = new QVBoxLayout(choices);
  left->addWidget(makeForm());
  left->addWidget(makeParts());
  left->addWidget(makeCharts());
  left->addWidget(makeValue());
  left->addWidget(makeContacts());
  left->addStretch();
  auto* buttons = new QDialogButtonBox(this);
  write_ = buttons->addButton(tr("Write PDF..."), QDialogButtonBox::AcceptRole);
  write_->setAccessibleName(tr("Write PDF"));
  write_->setDefault(true);
  auto* print = buttons->addButton(tr("Print..."), QDialogButtonBox::ActionRole);
  print->setAccessibleName(tr("Print"));
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  auto* both = new QHBoxLayout;
  both->addWidget(scrolled(choices));
  both->addWidget(makePreview(), 1);
  auto* all = new QVBoxLayout(this);
  all->addLayout(both, 1);
  all->addWidget(buttons);
  recall();
  pause_.setSingleShot(true);
  pause_.setInterval(previewPause);
  connect(&pause_, &QTimer::timeout, this, &ReportDialog::refresh);
  connect(map_, &QComboBox::currentIndexChanged, this, [this] {
    recall();
    pause_.start();
  });
  for (auto* box : {size_, since_, attach_})
    connect(box, &QComboBox::currentIndexChanged, &pause_, qOverload<>(&QTimer::start));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(print, &QPushButton::clicked, this, [this] {
    printing_ = true;
    accept();
  });
  connect(this, &QDialog::accepted, this, &ReportDialog::remember);
  resize(QSize(980, 680).boundedTo(screen()->availableSize() - QSize(40, 60)));
  refresh();
}

QWidget* ReportDialog::makeForm() {
  since_->addItem(tr("not told"));
  for (const auto& text : {tr("Nothing"), tr("Figures of the touchpoints"), tr("Figures and every response")})
    attach_->addItem(text);
  attach_->setToolTip(tr("As tables within the PDF. Figures that stand on fewer than ten responses are left out; "
                         "responses go without customers and comments."));
  auto* rows = new QWidget(this);
  auto* form = new QFormLayout(rows);
  form->setContentsMargins(0, 0, 0, 0);
  for (const auto& [label, box] : {std::pair(tr("Map"), map_), std::pair(tr("Paper"), size_),
                                   std::pair(tr("Changes since"), since_), std::pair(tr("Attached"), attach_)}) {
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    form->addRow(label, box);
  }
  return rows;
}

void ReportDialog::offerVersions(const std::vector<workspace::Revision>& versions) {
  for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
    if (!version->name && version->id.number != 1)
      continue;
    const auto day = momentDayText(version->at);
    const auto name = version->name ? QString::fromStdString(*version->name) : tr("the beginning");
    since_->addItem(tr("%1 (%2)").arg(name, day), static_cast<qlonglong>(version->id.number));
  }
}

QWidget* ReportDialog::makeParts() {
  auto* group = new QGroupBox(tr("Parts"), this);
  auto* column = new QVBoxLayout(group);
  for (const auto& named : report::partNames) {
    parts_.push_back(new QCheckBox(word(named.part), group));
    parts_.back()->setAccessibleName(word(named.part));
    column->addWidget(parts_.back());
    connect(parts_.back(), &QCheckBox::toggled, this, &ReportDialog::follow);
    if (named.part == report::Part::charts)
      connect(parts_.back(), &QCheckBox::toggled, charts_, &QWidget::setEnabled);
  }
  return group;
}

/// What was chosen is looked at when the choice rests.
void ReportDialog::follow() {
  write_->setEnabled(!choice().parts.empty());
  pause_.start();
}

QWidget* ReportDialog::makeCharts() {
  auto* group = new QGroupBox(tr("Charts, as far as the data allow"), this);
  auto* column = new QVBoxLayout(group);
  charts_->setAccessibleName(tr("Charts"));
  for (const auto id : report::allCharts()) {
    auto* item = new QListWidgetItem(chartName(id), charts_);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    item->setSizeHint(QSize(0, chartLine));
  }
  charts_->setFixedHeight(chartLine * charts_->count() + 2 * charts_->frameWidth() + 2);
  connect(charts_, &QListWidget::itemChanged, this, &ReportDialog::follow);
  column->addWidget(charts_);
  return group;
}

QWidget* ReportDialog::makeValue() {
  auto* group = new QGroupBox(tr("What a point is worth, for the page of decisions"), this);
  auto* form = new QFormLayout(group);
  value_->setAccessibleName(tr("Value of a point"));
  value_->setPlaceholderText(tr("not said"));
  terms_->setAccessibleName(tr("In which terms"));
  terms_->setPlaceholderText(tr("EUR a year, of 40,000 customers"));
  form->addRow(tr("Value of a point"), value_);
  form->addRow(tr("In which terms"), terms_);
  connect(value_, &QLineEdit::textChanged, this, &ReportDialog::follow);
  connect(terms_, &QLineEdit::textChanged, this, &ReportDialog::follow);
  return group;
}

QWidget* ReportDialog::makeContacts() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  cover_->setObjectName(QStringLiteral("coverContacts"));
  cover_->setAccessibleName(cover_->text());
  contacts_->setTextFormat(Qt::PlainText);
  contacts_->setWordWrap(true);
  column->addWidget(cover_);
  column->addWidget(contacts_);
  connect(cover_, &QCheckBox::toggled, this, &ReportDialog::follow);
  return box;
}

/// What customers said and what is about them is covered unasked.
void ReportDialog::showContacts() {
  const auto parts = tasks::partsWithContacts(document_, choice().map);
  contacts_->setText(contactsText(parts));
  cover_->setVisible(!parts.empty());
  contacts_->setVisible(!parts.empty());
}

QWidget* ReportDialog::makePreview() {
  auto* preview = new QWidget(this);
  auto* column = new QVBoxLayout(preview);
  column->setContentsMargins(0, 0, 0, 0);
  pages_->setAccessibleName(tr("Pages"));
  pages_->setViewMode(QListView::IconMode);
  pages_->setResizeMode(QListView::Adjust);
  pages_->setMovement(QListView::Static);
  pages_->setSpacing(8);
  attached_->setAccessibleName(tr("First responses that are attached"));
  attached_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  attached_->verticalHeader()->hide();
  attached_->setMaximumHeight(shownResponses * chartLine + chartLine);
  column->addWidget(pages_, 1);
  column->addWidget(count_);
  column->addWidget(attachedCount_);
  column->addWidget(attached_);
  showAttached({});
  return preview;
}

/// What is kept with this map.
void ReportDialog::recall() {
  showContacts();
  const auto* map = model::findMap(document_, choice().map);
  report::ReportOptions kept;
  if (map != nullptr)
    report::takeChoice(map->details->report, kept);
  for (std::size_t i = 0; i < parts_.size(); ++i)
    parts_[i]->setChecked(std::ranges::find(kept.parts, report::partNames[i].part) != kept.parts.end());
  const auto charts = report::allCharts();
  for (std::size_t i = 0; i < charts.size(); ++i)
    charts_->item(static_cast<int>(i))
        ->setCheckState(std::ranges::find(kept.charts, charts[i]) != kept.charts.end() ? Qt::Checked : Qt::Unchecked);
  value_->setText(kept.valuePerPoint ? QLocale().toString(*kept.valuePerPoint, 'g', 12) : QString());
  terms_->setText(QString::fromStdString(kept.valueTerms));
  for (std::size_t i = 0; i < papers.size(); ++i)
    if (Settings::pageSize() == QLatin1String(papers[i].name))
      size_->setCurrentIndex(static_cast<int>(i));
}

void ReportDialog::remember() const {
  Settings::setPageSize(QString::fromLatin1(papers[static_cast<std::size_t>(size_->currentIndex())].name));
}

ReportChoice ReportDialog::choice() const {
  ReportChoice choice;
  if (const auto id = model::MapId::parse(map_->currentData().toString().toStdString()))
    choice.map = *id;
  choice.pageSize = papers[static_cast<std::size_t>(std::max(0, size_->currentIndex()))].size;
  for (std::size_t i = 0; i < parts_.size(); ++i)
    if (parts_[i]->isChecked())
      choice.parts.push_back(report::partNames[i].part);
  const auto charts = report::allCharts();
  for (std::size_t i = 0; i < charts.size(); ++i)
    if (charts_->item(static_cast<int>(i))->checkState() == Qt::Checked)
      choice.charts.push_back(charts[i]);
  bool ok = false;
  const double value = QLocale().toDouble(value_->text().trimmed(), &ok);
  if (ok && value > 0)
    choice.valuePerPoint = value;
  choice.valueTerms = terms_->text().trimmed().toStdString();
  choice.cover = cover_->isChecked() ? tasks::Cover::everything : tasks::Cover::customers;
  choice.attach = static_cast<report::Attach>(std::max(0, attach_->currentIndex()));
  if (since_->currentIndex() > 0) {
    choice.since = workspace::RevisionId{since_->currentData().toLongLong()};
    choice.sinceName = since_->currentText();
  }
  return choice;
}

void ReportDialog::refresh() {
  const int now = ++asked_;
  if (choice().parts.empty())
    return showLook({.pages = {}});
  preview_(choice(), [self = QPointer(this), now](const ReportLook& look) {
    if (self != nullptr && self->asked_ == now)
      self->showLook(look);
  });
}

void ReportDialog::showLook(const ReportLook& look) {
  const auto& pages = look.pages;
  pages_->clear();
  QSize largest;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    largest = largest.expandedTo(pages[i].size());
    auto* item = new QListWidgetItem(QIcon(QPixmap::fromImage(pages[i])), QLocale().toString(static_cast<int>(i + 1)));
    pages_->addItem(item);
  }
  if (!largest.isEmpty())
    pages_->setIconSize(largest);
  count_->setText(tr("%n pages", nullptr, static_cast<int>(pages.size())));
  showAttached(look);
}

/// What leaves the house with the PDF is seen before.
void ReportDialog::showAttached(const ReportLook& look) {
  const bool some = !look.attachedHeads.isEmpty();
  attached_->setVisible(some);
  attachedCount_->setVisible(some);
  attachedCount_->setText(tr("%Ln answers go with the PDF, without customers and comments. The first:", nullptr,
                             static_cast<int>(look.attachedCount)));
  attached_->setColumnCount(static_cast<int>(look.attachedHeads.size()));
  attached_->setHorizontalHeaderLabels(look.attachedHeads);
  attached_->setRowCount(static_cast<int>(look.attachedRows.size()));
  for (int row = 0; row < attached_->rowCount(); ++row)
    for (int column = 0; column < attached_->columnCount(); ++column)
      attached_->setItem(row, column, new QTableWidgetItem(look.attachedRows[row].value(column)));
  attached_->resizeColumnsToContents();
}

} // namespace throughline::ui

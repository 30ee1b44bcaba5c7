#include "ui/dialogs/mapping_page.h"

#include "core/data/sources/sources.h"
#include "ui/dialogs/column_form.h"
#include "ui/dialogs/column_list.h"
#include "ui/dialogs/first_rows.h"
#include "ui/dialogs/format_form.h"
#include "ui/dialogs/import_sentences.h"
#include "ui/dialogs/name_list.h"
#include "ui/session/import_words.h"
#include "ui/session/reading_words.h"
#include "ui/session/voice_words.h"

#include <QAccessible>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::ui {
namespace {

constexpr qsizetype mostSentences = 5;
constexpr int remarkLines = 4; ///< seen at once; the others are scrolled to
constexpr std::array layouts{data::Layout::wide, data::Layout::longRows, data::Layout::metrics};

/// A text of several words that a screen reader reads as it stands, and hears of when it changes.
QLabel* readLabel(const char* role) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setProperty("role", QString::fromLatin1(role));
  return label;
}

void sayAloud(QLabel* label, const QString& text) {
  if (label->text() == text)
    return;
  label->setText(text);
  label->setVisible(!text.isEmpty());
  QAccessibleEvent event(label, QAccessible::NameChanged);
  QAccessible::updateAccessibility(&event);
}

} // namespace

MappingPage::MappingPage(const QString& file, const QStringList& maps, const QStringList& titles, QWidget* parent)
    : QWidget(parent), format_(new FormatForm), layout_(new QComboBox), map_(new QComboBox), again_(new QComboBox),
      voice_(new QComboBox), invited_(new QSpinBox), rows_(new FirstRows), remarkArea_(new QScrollArea),
      remarks_(readLabel("quiet")), blanks_(readLabel("quiet")), columns_(new ColumnList), form_(new ColumnForm),
      names_(new NameList), places_(readLabel("quiet")), message_(readLabel("")),
      import_(new QPushButton(tr("&Import"))) {
  form_->offerTitles(titles);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(8);
  rows->addWidget(makeChoices(file, maps));
  rows->addWidget(remarkArea_);
  rows->addWidget(makeTables(), 1);
  rows->addWidget(makeButtons());
  makeRemarks();
  places_->hide();
  connect(format_, &FormatForm::changed, this, &MappingPage::changeFormat);
  connect(columns_, &ColumnList::currentChanged, this, &MappingPage::showColumn);
  connect(form_, &ColumnForm::changed, this, &MappingPage::takeColumn);
  connect(form_, &ColumnForm::decided, this, &MappingPage::settleColumns);
  connect(layout_, &QComboBox::currentIndexChanged, this, &MappingPage::changeLayout);
  connect(names_, &NameList::changed, this, &MappingPage::changed);
  connect(map_, &QComboBox::currentIndexChanged, this, [this] {
    names_->forgetChoices();
    Q_EMIT changed();
  });
}

QWidget* MappingPage::makeChoices(const QString& file, const QStringList& maps) {
  auto* name = new QLabel(QFileInfo(file).fileName());
  name->setTextFormat(Qt::PlainText);
  name->setProperty("role", QStringLiteral("finding"));
  layout_->addItems({tr("A row per respondent"), tr("A row per response"), tr("A row per figure of a metric")});
  map_->addItem(tr("The map of these touchpoints, or a new one"));
  map_->addItems(maps);
  map_->setMinimumContentsLength(36);
  map_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  layout_->setAccessibleName(tr("Layout"));
  map_->setAccessibleName(tr("Map"));
  format_->addChoice(tr("&Layout"), layout_, 1, 0);
  format_->addChoice(tr("&Map"), map_, 1, 1, true);
  again_->addItems({tr("Take what is new or changed"), tr("Replace the earlier import"), tr("Keep both")});
  again_->setAccessibleName(tr("If it was imported before"));
  again_->setToolTip(tr("What happens to an earlier import of the same survey"));
  for (const auto voice : data::voices)
    voice_->addItem(voiceText(voice), QString::fromLatin1(voice.data(), static_cast<qsizetype>(voice.size())));
  voice_->setAccessibleName(tr("Who speaks"));
  invited_->setRange(0, 100'000'000);
  invited_->setSpecialValueText(tr("not known"));
  invited_->setAccessibleName(tr("Invited"));
  invited_->setToolTip(tr("How many people were asked, for the response rate"));
  format_->addChoice(tr("&If imported before"), again_, 2, 0);
  format_->addChoice(tr("&Who speaks"), voice_, 2, 1);
  format_->addChoice(tr("In&vited"), invited_, 2, 2);
  auto* choices = new QWidget;
  auto* rows = new QVBoxLayout(choices);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(6);
  rows->addWidget(name);
  rows->addWidget(format_);
  return choices;
}

void MappingPage::makeRemarks() {
  auto* page = new QWidget;
  auto* rows = new QVBoxLayout(page);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(remarks_);
  rows->addWidget(blanks_);
  rows->addStretch();
  remarkArea_->setWidget(page);
  remarkArea_->setWidgetResizable(true);
  remarkArea_->setFocusPolicy(Qt::NoFocus);
  remarkArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  remarks_->hide();
  blanks_->hide();
  remarkArea_->hide();
}

/// As high as what it says, up to a few lines.
void MappingPage::fitRemarks() {
  const int wide = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
  int high = 0;
  for (const auto* label : {remarks_, blanks_})
    if (!label->text().isEmpty())
      high += label->heightForWidth(wide);
  remarkArea_->setFixedHeight(std::min(high, remarkLines * remarks_->fontMetrics().lineSpacing()) + 2);
  remarkArea_->setVisible(high > 0);
}

QWidget* MappingPage::makeTables() {
  connect(rows_, &QTableWidget::currentCellChanged, this, [this](int, int column) {
    if (column >= 0)
      columns_->setCurrent(static_cast<std::size_t>(column));
  });
  auto* formArea = new QScrollArea;
  formArea->setWidgetResizable(true);
  formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  formArea->setFocusPolicy(Qt::NoFocus);
  formArea->setWidget(form_);
  auto* parts = new QSplitter(Qt::Horizontal);
  parts->setChildrenCollapsible(false);
  parts->addWidget(columns_);
  parts->addWidget(formArea);
  parts->setSizes({610, 400});
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  tabs->addTab(parts, tr("&Columns"));
  tabs->addTab(names_, tr("&Names"));
  tabs->setCornerWidget(columns_->finder());
  connect(tabs, &QTabWidget::currentChanged, columns_->finder(),
          [this](int tab) { columns_->finder()->setEnabled(tab == 0); });
  halves_ = new QSplitter(Qt::Vertical);
  halves_->addWidget(rows_);
  halves_->addWidget(tabs);
  halves_->setStretchFactor(1, 1);
  halves_->setCollapsible(1, false);
  return halves_;
}

/// The columns have the room; the first rows what is over, until somebody moves the line between them.
void MappingPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitRemarks();
  if (event->oldSize().isValid())
    return;
  halves_->setSizes({FirstRows::heightIn(height()), height()});
}

QPushButton* MappingPage::makeTicketsButton() {
  tickets_ = new QPushButton(tr("Read as &tickets..."));
  tickets_->setAccessibleName(tr("Read as tickets"));
  tickets_->setAutoDefault(false);
  tickets_->hide();
  connect(tickets_, &QPushButton::clicked, this, &MappingPage::ticketsWanted);
  return tickets_;
}

QWidget* MappingPage::makeButtons() {
  import_->setDefault(true);
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setAutoDefault(false);
  connect(import_, &QPushButton::clicked, this, &MappingPage::importWanted);
  connect(cancel, &QPushButton::clicked, this, &MappingPage::cancelWanted);
  auto* buttons = new QWidget;
  auto* said = new QVBoxLayout;
  said->setSpacing(2);
  said->addWidget(places_);
  said->addWidget(message_);
  auto* row = new QHBoxLayout(buttons);
  row->setContentsMargins(0, 0, 0, 0);
  row->addLayout(said, 1);
  row->addWidget(makeTicketsButton());
  row->addWidget(cancel);
  row->addWidget(import_);
  return buttons;
}

tasks::ImportRequest MappingPage::request() const {
  tasks::ImportRequest request{
      .data = {}, .mapping = {}, .mapTitle = {}, .format = format_->choice(), .currentMap = {}};
  if (isOwnMapping()) {
    request.mapping = planned(mapping_, plans_);
    // An encoding that was found and not chosen may turn out wrong far down in the file; then it is found anew.
    request.mapping->encoding = request.format.encoding;
    for (const auto& [name, choice] : names_->choices())
      request.mapping->names.insert_or_assign(name, choice);
  }
  if (map_->currentIndex() > 0)
    request.mapTitle = map_->currentText().toStdString();
  request.again = static_cast<tasks::Again>(again_->currentIndex());
  request.voice = voice_->currentData().toString().toStdString();
  if (invited_->value() > 0)
    request.invited = invited_->value();
  return request;
}

/// Somebody said something about it; until then the whole table is looked at for what its first rows do not tell.
bool MappingPage::isOwnMapping() const {
  return guessed_ && (ownLayout_ || !said_.empty() || !names_->choices().empty());
}

void MappingPage::showWhole(const tasks::ImportPreview& preview) {
  if (isOwnMapping())
    return;
  if (preview.mapping == mapping_)
    return showRemarks(preview);
  guessed_ = false;
  show(preview);
}

void MappingPage::show(const tasks::ImportPreview& preview) {
  format_->showFound(preview);
  if (guessed_)
    return;
  guessed_ = true;
  ownLayout_ = false;
  mapping_ = preview.mapping;
  const auto plans = std::exchange(plans_, plansOf(mapping_, preview.header));
  const auto header = std::exchange(header_, preview.header);
  examples_ = preview.rows;
  readings_ = preview.columns;
  keepWhatWasSaid(plans, header);
  const QSignalBlocker blocked(layout_);
  layout_->setCurrentIndex(static_cast<int>(std::ranges::find(layouts, mapping_.layout) - layouts.begin()));
  rows_->fill(header_, preview.rows);
  showRemarks(preview);
  columns_->fill(header_, plans_, examples_, readings_);
  for (const std::size_t place : settled_)
    sayDecided(place);
  // Once the page has found its sizes.
  QTimer::singleShot(0, columns_, &ColumnList::showCurrent);
}

void MappingPage::keepWhatWasSaid(const std::vector<ColumnPlan>& plans, const std::vector<std::string>& header) {
  const auto roles = rolesOf(mapping_.layout);
  const auto isAnother = [&](std::size_t place) {
    return place >= plans_.size() || place >= plans.size() || header[place] != header_[place];
  };
  std::erase_if(said_, isAnother);
  std::erase_if(settled_, isAnother);
  for (const std::size_t place : said_)
    if (std::ranges::find(roles, plans[place].role) != roles.end())
      plans_[place] = plans[place];
}

void MappingPage::showNothing() {
  rows_->showNothing();
  columns_->clear();
  names_->clear();
  sayAloud(remarks_, {});
  sayAloud(blanks_, {});
  fitRemarks();
  sayAloud(places_, {});
}

void MappingPage::say(const QString& text, bool usable) {
  sayAloud(message_, text);
  import_->setEnabled(usable);
}

void MappingPage::addWayOut(QWidget* way) {
  layout()->addWidget(way);
}

void MappingPage::holdImport() {
  import_->setEnabled(false);
}

void MappingPage::sayPlaces(const QString& text) {
  sayAloud(places_, text);
}

void MappingPage::sayBlanks(const QString& text) {
  sayAloud(blanks_, text);
  fitRemarks();
}

QString MappingPage::missing() const {
  return guessed_ ? whatIsMissing(mapping_.layout, plans_) : QString();
}

void MappingPage::showRemarks(const tasks::ImportPreview& preview) {
  auto shown = preview.remarks;
  tickets_->setVisible(
      std::ranges::any_of(shown, [](const auto& remark) { return remark.kind == data::ImportRemarkKind::tickets; }));
  std::erase_if(shown, [](const auto& remark) { return remark.kind == data::ImportRemarkKind::noScore; });
  QStringList sentences = remarkSentences(shown);
  for (const auto& assumption : preview.assumptions)
    sentences << assumptionSentence(withFewNames(assumption));
  const auto left = sentences.size() - mostSentences;
  if (left > 0) {
    sentences = sentences.mid(0, mostSentences);
    sentences << tr("%n more assumptions: the column Why says which to check.", nullptr, static_cast<int>(left));
  }
  sayAloud(remarks_, sentences.join(QLatin1Char('\n')));
  fitRemarks();
}

void MappingPage::showColumn() {
  if (const auto place = columns_->current())
    form_->show(plans_[*place], mapping_.layout);
}

/// What was changed of the column that is shown is changed of all that are chosen.
void MappingPage::takeColumn() {
  const auto shown = columns_->current();
  if (!shown)
    return;
  const auto before = std::exchange(plans_[*shown], form_->plan());
  const auto after = plans_[*shown];
  for (const std::size_t place : columns_->chosen()) {
    if (place != *shown)
      takeOver(plans_[place], before, after);
    said_.insert(place);
    columns_->describe(place, plans_[place]);
  }
  if (readsOtherwise(before, after))
    settleColumns();
  Q_EMIT changed();
}

/// Somebody has decided what they mean: nothing is to be checked any more.
void MappingPage::settleColumns() {
  for (const std::size_t place : columns_->chosen()) {
    settled_.insert(place);
    sayDecided(place);
  }
}

void MappingPage::sayDecided(std::size_t place) {
  const bool guess = plans_[place].role == plansOf(mapping_, header_)[place].role && place < readings_.size();
  columns_->sayWhy(place, guess ? reasonWords(readings_[place].reason) : tr("chosen here"));
}

void MappingPage::changeLayout() {
  mapping_.layout = layouts[static_cast<std::size_t>(layout_->currentIndex())];
  ownLayout_ = true;
  const auto roles = rolesOf(mapping_.layout);
  for (auto& plan : plans_)
    if (std::ranges::find(roles, plan.role) == roles.end())
      plan.role = ColumnRole::leftOut;
  for (std::size_t place = 0; place < plans_.size(); ++place)
    columns_->describe(place, plans_[place]);
  showColumn();
  Q_EMIT changed();
}

void MappingPage::changeFormat() {
  guessed_ = false;
  Q_EMIT changed();
}

} // namespace throughline::ui

#include "ui/dialogs/report_dialog.h"

#include "ui/session/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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

QString partsKey(model::MapId map) {
  return QStringLiteral("report/parts/") + QString::fromStdString(map.text());
}

QString chosenNames(const std::vector<report::Part>& parts) {
  QStringList names;
  for (const auto& named : report::partNames)
    if (std::ranges::find(parts, named.part) != parts.end())
      names << QString::fromUtf8(named.name.data(), static_cast<qsizetype>(named.name.size()));
  return names.join(QLatin1Char(','));
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
    : QDialog(parent), preview_(std::move(preview)), map_(new QComboBox(this)), size_(new QComboBox(this)),
      pages_(new QListWidget(this)), count_(new QLabel(this)) {
  setWindowTitle(tr("Report"));
  map_->setAccessibleName(tr("Map"));
  size_->setAccessibleName(tr("Paper"));
  for (const auto& each : document.maps) {
    map_->addItem(QString::fromStdString(each->details->title).simplified(), QString::fromStdString(each->id.text()));
    if (each->id == map)
      map_->setCurrentIndex(map_->count() - 1);
  }
  for (const auto& paper : papers)
    size_->addItem(paper.size == report::PageSize::longPage ? tr("A4, the map on one large page")
                                                            : QString::fromLatin1(paper.name));
  auto* form = new QFormLayout;
  form->addRow(tr("Map"), map_);
  form->addRow(tr("Paper"), size_);
  auto* left = new QVBoxLayout;
  left->addLayout(form);
  left->addWidget(makeParts());
  left->addStretch(1);
  auto* buttons = new QDialogButtonBox(this);
  write_ = buttons->addButton(tr("Write PDF..."), QDialogButtonBox::AcceptRole);
  write_->setAccessibleName(tr("Write PDF"));
  write_->setDefault(true);
  auto* print = buttons->addButton(tr("Print..."), QDialogButtonBox::ActionRole);
  print->setAccessibleName(tr("Print"));
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  auto* both = new QHBoxLayout;
  both->addLayout(left);
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
  connect(size_, &QComboBox::currentIndexChanged, &pause_, qOverload<>(&QTimer::start));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(print, &QPushButton::clicked, this, [this] {
    printing_ = true;
    accept();
  });
  connect(this, &QDialog::accepted, this, &ReportDialog::remember);
  resize(860, 620);
  refresh();
}

QWidget* ReportDialog::makeParts() {
  auto* group = new QGroupBox(tr("Parts"), this);
  auto* column = new QVBoxLayout(group);
  for (const auto& named : report::partNames) {
    parts_.push_back(new QCheckBox(word(named.part), group));
    parts_.back()->setAccessibleName(word(named.part));
    column->addWidget(parts_.back());
    connect(parts_.back(), &QCheckBox::toggled, this, [this] {
      write_->setEnabled(!choice().parts.empty());
      pause_.start();
    });
  }
  return group;
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
  column->addWidget(pages_, 1);
  column->addWidget(count_);
  return preview;
}

/// What was chosen for this map the last time.
void ReportDialog::recall() {
  const QSettings settings;
  const auto kept = settings.value(partsKey(choice().map)).toString();
  const auto parts = kept.isEmpty() ? report::allParts() : report::partsIn(kept.toStdString()).parts;
  for (std::size_t i = 0; i < parts_.size(); ++i)
    parts_[i]->setChecked(std::ranges::find(parts, report::partNames[i].part) != parts.end());
  for (std::size_t i = 0; i < papers.size(); ++i)
    if (Settings::pageSize() == QLatin1String(papers[i].name))
      size_->setCurrentIndex(static_cast<int>(i));
}

void ReportDialog::remember() const {
  QSettings().setValue(partsKey(choice().map), chosenNames(choice().parts));
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
  return choice;
}

void ReportDialog::refresh() {
  const int now = ++asked_;
  if (choice().parts.empty())
    return showPages({});
  preview_(choice(), [self = QPointer(this), now](const std::vector<QImage>& pages) {
    if (self != nullptr && self->asked_ == now)
      self->showPages(pages);
  });
}

void ReportDialog::showPages(const std::vector<QImage>& pages) {
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
}

} // namespace throughline::ui

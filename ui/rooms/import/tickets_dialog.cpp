#include "ui/rooms/import/tickets_dialog.h"

#include "core/model/look_up.h"
#include "ui/dialogs/name_list.h"
#include "ui/rooms/import/opening_hours_form.h"
#include "ui/session/error_words.h"
#include "ui/session/file_names.h"
#include "ui/session/session.h"
#include "ui/session/storage_job.h"
#include "ui/session/ticket_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

TicketsDialog::TicketsDialog(const Desk& desk, const QString& file, QWidget* parent)
    : QDialog(parent), desk_(desk), file_(file), title_(new QLineEdit), again_(new QComboBox), names_(new NameList),
      hours_(new OpeningHoursForm), says_(new QLabel), import_(new QPushButton(tr("&Import"))) {
  setWindowTitle(tr("Import tickets"));
  auto* rows = new QVBoxLayout(this);
  auto* name = new QLabel(QFileInfo(file).fileName());
  name->setTextFormat(Qt::PlainText);
  name->setProperty("role", QStringLiteral("finding"));
  rows->addWidget(name);
  rows->addWidget(makeTabs());
  says_->setTextFormat(Qt::PlainText);
  says_->setWordWrap(true);
  says_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  says_->setMinimumHeight(2 * fontMetrics().lineSpacing() + 8);
  says_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  rows->addWidget(says_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  import_->setAccessibleName(tr("Import"));
  import_->setEnabled(false);
  buttons->addButton(import_, QDialogButtonBox::ActionRole);
  rows->addWidget(buttons);
  resize(660, 600);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(import_, &QPushButton::clicked, this, &TicketsDialog::startImport);
  connect(names_, &NameList::changed, this, &TicketsDialog::look);
  connect(hours_, &OpeningHoursForm::changed, this, &TicketsDialog::look);
  desk_.storage.ask(
      this,
      [](workspace::Workspace& workspace, const Progress&) {
        return workspace.readOnly() ? std::vector<data::KnownName>{} : data::knownNames(workspace.database());
      },
      [this](const Result<std::vector<data::KnownName>>& known) {
        if (!known.ok() || known->empty())
          return;
        known_ = *known;
        if (!header_.empty())
          look();
      });
  startJob(
      this, [path = pathOf(file)](const Progress&) { return data::sampleTable(path, {}, false); },
      [this](const Result<data::TableSample>& sample) {
        if (sample.ok())
          return fill(*sample);
        say(sentence(sample.error()), false);
        Q_EMIT looked(false);
      });
}

QWidget* TicketsDialog::makeTabs() {
  auto* tabs = new QTabWidget;
  tabs->addTab(makeColumns(), tr("Co&lumns"));
  tabs->addTab(names_, tr("&Names"));
  tabs->addTab(hours_, tr("Opening &hours"));
  return tabs;
}

QWidget* TicketsDialog::makeColumns() {
  auto* page = new QWidget;
  auto* columns = new QFormLayout(page);
  const auto addBox = [&](QComboBox* box, const QString& label) {
    box->setAccessibleName(label);
    box->setMinimumContentsLength(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    columns->addRow(label, box);
    return box;
  };
  const auto addColumn = [&](const QString& label) {
    auto* box = addBox(new QComboBox, label);
    connect(box, &QComboBox::currentIndexChanged, this, &TicketsDialog::look);
    return box;
  };
  opened_ = addColumn(tr("Opened"));
  answered_ = addColumn(tr("First answer"));
  solved_ = addColumn(tr("Solved"));
  reopened_ = addColumn(tr("Reopened"));
  customer_ = addColumn(tr("Customer"));
  ticket_ = addColumn(tr("Ticket number"));
  touchpoint_ = addColumn(tr("Touchpoint"));
  title_->setAccessibleName(tr("Touchpoint of all"));
  title_->setText(tr("Support"));
  columns->addRow(tr("Touchpoint of all"), title_);
  again_->addItems(
      {tr("Take its place, keep months that this table lacks"), tr("Replace the earlier import"), tr("Keep both")});
  again_->setToolTip(tr("What happens to earlier tickets of the same desk"));
  addBox(again_, tr("If it was imported before"));
  connect(title_, &QLineEdit::editingFinished, this, &TicketsDialog::look);
  return page;
}

void TicketsDialog::fill(const data::TableSample& sample) {
  filling_ = true;
  header_ = sample.header;
  for (auto* box : {opened_, answered_, solved_, reopened_, customer_, ticket_, touchpoint_}) {
    box->addItem(tr("None"));
    for (std::size_t at = 0; at < header_.size(); ++at)
      box->addItem(header_[at].empty() ? tr("Column %1").arg(at + 1) : QString::fromStdString(header_[at]));
  }
  if (const auto guess = tasks::guessTickets(sample)) {
    choose(opened_, guess->opened);
    choose(answered_, guess->answered);
    choose(solved_, guess->solved);
  }
  filling_ = false;
  look();
}

void TicketsDialog::choose(QComboBox* box, const std::optional<data::ColumnName>& column) {
  if (!column)
    return;
  const auto place = column->index ? static_cast<std::ptrdiff_t>(*column->index) - 1
                                   : std::ranges::find(header_, column->header) - header_.begin();
  box->setCurrentIndex(static_cast<int>(place) + 1);
}

std::optional<data::ColumnName> TicketsDialog::chosen(const QComboBox* box) const {
  if (box->currentIndex() <= 0)
    return std::nullopt;
  const auto at = static_cast<std::size_t>(box->currentIndex() - 1);
  const bool alone = !header_[at].empty() && std::ranges::count(header_, header_[at]) == 1;
  return alone ? data::ColumnName{.header = header_[at], .index = {}}
               : data::ColumnName{.header = {}, .index = static_cast<int>(at) + 1};
}

std::optional<tasks::TicketRequest> TicketsDialog::request() const {
  const auto opened = chosen(opened_), answered = chosen(answered_), solved = chosen(solved_);
  if (!opened || (!answered && !solved))
    return std::nullopt;
  tasks::TicketRequest request{.data = pathOf(file_), .mapping = {}};
  auto& mapping = request.mapping;
  mapping.opened = *opened;
  mapping.answered = answered;
  mapping.solved = solved;
  mapping.reopened = chosen(reopened_);
  mapping.customer = chosen(customer_);
  mapping.ticket = chosen(ticket_);
  mapping.touchpoint = chosen(touchpoint_);
  mapping.hours = hours_->hours();
  mapping.format.names = names_->choices();
  request.again = static_cast<tasks::Again>(again_->currentIndex());
  if (!mapping.touchpoint)
    mapping.title =
        title_->text().trimmed().isEmpty() ? tr("Support").toStdString() : title_->text().trimmed().toStdString();
  if (const auto* map = desk_.session.currentMap())
    request.currentMap = map->id;
  return request;
}

void TicketsDialog::say(const QString& text, bool usable) {
  says_->setText(text);
  import_->setEnabled(usable && desk_.storage.isOpen() && !desk_.session.readOnly());
}

void TicketsDialog::look() {
  if (filling_)
    return;
  delete looking_;
  title_->setEnabled(!chosen(touchpoint_));
  if (const auto why = problem(); !why.isEmpty()) {
    names_->clear();
    say(why, false);
    Q_EMIT looked(false);
    return;
  }
  import_->setEnabled(false);
  looking_ = startJob(
      this,
      [request = *request(), document = desk_.session.document(), known = known_](const Progress& progress) {
        return tasks::lookAtTickets(request, progress, document, known);
      },
      [this](const Result<tasks::TicketSummary>& summary) { showSummary(summary); });
}

QString TicketsDialog::problem() const {
  return request() ? hours_->problem()
                   : tr("Choose when a ticket was opened, and when it was answered or solved. What the columns say is "
                        "then shown here.");
}

void TicketsDialog::showSummary(const Result<tasks::TicketSummary>& summary) {
  if (summary.ok() && summary->places) {
    const auto& places = *summary->places;
    names_->fill(places.names, summary->leftOutNames,
                 places.there ? model::findMap(desk_.session.document(), *places.there) : nullptr);
  } else {
    names_->clear();
  }
  say(summary.ok() ? ticketSentences(*summary).join(QLatin1Char('\n')) : sentence(summary.error()), summary.ok());
  Q_EMIT looked(summary.ok());
}

void TicketsDialog::startImport() {
  const auto wanted = request();
  if (!wanted || !problem().isEmpty())
    return;
  import_->setEnabled(false);
  desk_.session.endMerging();
  startStorageJob(
      desk_.storage, this,
      [request = *wanted](workspace::Workspace& workspace, const Progress& progress) {
        RandomIdSource ids;
        auto summary = tasks::importTickets(workspace, request, ids, progress);
        auto document = workspace.document();
        return std::pair(std::move(summary), std::move(document));
      },
      [this](const auto& result) {
        const auto& [summary, document] = result;
        if (!summary.ok() || !document.ok()) {
          say(sentence(summary.ok() ? document.error() : summary.error()), false);
          Q_EMIT imported(false);
          return;
        }
        summary_ = *summary;
        desk_.session.adopt(tr("Import"), *document);
        desk_.session.showMap(summary->mapId);
        say(ticketSentences(*summary).join(QLatin1Char('\n')), false);
        Q_EMIT imported(true);
      });
}

} // namespace throughline::ui

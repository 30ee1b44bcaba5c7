#include "ui/rooms/edit/find_dialog.h"

#include "core/model/look_up.h"
#include "core/model/texts.h"
#include "ui/session/field_words.h"
#include "ui/session/icons.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace throughline::ui {
namespace {

/// More than these are found and replaced, but not listed.
constexpr std::size_t mostListed = 500;
constexpr qsizetype longestShown = 80;

std::string_view kindOfThing(const edit::Thing& thing) {
  return std::visit([](const auto& id) { return model::thingName<edit::ThingBy<decltype(id)>>; }, thing);
}

QString fieldLabel(const edit::TextPlace& place) {
  const auto words = fieldWords(kindOfThing(place.thing));
  const auto found = std::ranges::find(words, place.field, &FieldWords::field);
  return place.list.empty() && found != words.end() ? found->label : plainFieldWords(place.field).label;
}

QString nameOfThingAt(const model::Document& document, const edit::Thing& thing) {
  return std::visit(
      [&document](const auto& id) {
        const auto* there = edit::findById(document, id);
        const auto name = there == nullptr ? std::string_view{} : model::calledName(*there);
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).simplified();
      },
      thing);
}

/// On one line, from a little before the first hit.
QString excerpt(const QString& text, const QString& searched, Qt::CaseSensitivity sensitivity) {
  const auto at = std::max<qsizetype>(0, text.indexOf(searched, 0, sensitivity) - 20);
  const auto shown = text.mid(at, longestShown).simplified();
  return (at > 0 ? QStringLiteral("…") : QString()) + shown +
         (at + longestShown < text.size() ? QStringLiteral("…") : QString());
}

Icon iconFor(const model::EntityKey& part, const model::Document& document) {
  switch (part.kind) {
  case model::EntityKind::map:
  case model::EntityKind::action:
  case model::EntityKind::goal:
  case model::EntityKind::image:
  case model::EntityKind::workspace: return Icon::map;
  case model::EntityKind::stage: return Icon::stage;
  case model::EntityKind::lane: return Icon::lane;
  case model::EntityKind::persona: return Icon::facesGood;
  case model::EntityKind::touchpoint: break;
  }
  const auto* card = edit::findById(document, model::TouchpointId{part.id});
  return card != nullptr && card->kind == model::Kind::service ? Icon::service : Icon::proactive;
}

/// As the cards are read on their maps.
void inMapOrder(std::vector<edit::TextPlace>& places, const model::Document& document) {
  std::map<RawId, std::size_t> order;
  for (const auto& map : document.maps)
    for (const auto* card : model::inReadingOrder(*map))
      order.emplace(card->id.raw, order.size());
  std::ranges::stable_sort(places, {}, [&order](const edit::TextPlace& place) { return order[place.part.id]; });
}

} // namespace

FindDialog::FindDialog(Session& session, QWidget* parent)
    : SearchDialog(tr("Find"), tr("Text in any field"), tr("Found texts"), parent), session_(session),
      words_(new QLineEdit), matchCase_(new QCheckBox(tr("Match case"))), count_(new QLabel),
      one_(new QPushButton(tr("Replace"))), all_(new QPushButton(tr("Replace all"))) {
  words_->setPlaceholderText(tr("Replace with"));
  words_->setAccessibleName(tr("Replace with"));
  count_->setProperty("role", QStringLiteral("quiet"));
  for (auto* button : {one_, all_})
    button->setAutoDefault(false);
  auto* last = new QHBoxLayout;
  last->addWidget(matchCase_);
  last->addWidget(count_, 1);
  last->addWidget(one_);
  last->addWidget(all_);
  rows_->addWidget(words_);
  rows_->addLayout(last);
  connect(matchCase_, &QCheckBox::toggled, this, [this] { search(text_->text()); });
  connect(one_, &QPushButton::clicked, this, &FindDialog::replaceMarked);
  connect(all_, &QPushButton::clicked, this, &FindDialog::replaceAll);
  search({});
}

std::optional<model::EntityKey> FindDialog::chosen() const {
  const int row = list_->currentRow();
  return row < 0 || row >= static_cast<int>(found_.size()) ? std::nullopt
                                                           : std::optional(found_[static_cast<std::size_t>(row)].part);
}

void FindDialog::search(const QString& text) {
  found_ = edit::textsOf(session_.document());
  const auto sensitivity = matchCase_->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
  std::erase_if(found_, [&](const edit::TextPlace& place) {
    // Before anything is typed, the names of cards are a list to choose from.
    return text.isEmpty() ? place.part.kind != model::EntityKind::touchpoint || place.field != "title"
                          : !QString::fromStdString(place.text).contains(text, sensitivity);
  });
  if (text.isEmpty())
    inMapOrder(found_, session_.document());
  showFound();
}

void FindDialog::showFound() {
  list_->clear();
  const auto sensitivity = matchCase_->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
  for (std::size_t at = 0; at < std::min(found_.size(), mostListed); ++at) {
    const auto& place = found_[at];
    new QListWidgetItem(
        icon(iconFor(place.part, session_.document())),
        tr("%1   (%2)").arg(excerpt(QString::fromStdString(place.text), text_->text(), sensitivity), whereOf(place)),
        list_);
  }
  list_->setCurrentRow(found_.empty() ? -1 : 0);
  const bool canReplace = !text_->text().isEmpty() && !found_.empty() && !session_.readOnly();
  one_->setEnabled(canReplace);
  all_->setEnabled(canReplace);
  count_->setText(text_->text().isEmpty() ? QString() : tr("%n texts", nullptr, static_cast<int>(found_.size())));
}

/// "Owner, Call the desk, Shop": field, what has it, its map.
QString FindDialog::whereOf(const edit::TextPlace& place) const {
  QStringList parts{fieldLabel(place)};
  const auto name = nameOfThingAt(session_.document(), place.thing);
  if (!name.isEmpty() && name != QString::fromStdString(place.text).simplified())
    parts << name;
  const auto* map = model::findMap(session_.document(), place.part.map);
  if (map != nullptr && place.part.kind != model::EntityKind::map)
    parts << QString::fromStdString(map->details->title);
  return parts.join(QStringLiteral(", "));
}

QString FindDialog::replaced(const std::string& text) const {
  return QString::fromStdString(text).replace(text_->text(), words_->text(),
                                              matchCase_->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

void FindDialog::replaceMarked() {
  const int row = list_->currentRow();
  if (row < 0)
    return;
  apply(tr("Replace text"), {found_[static_cast<std::size_t>(row)]});
  list_->setCurrentRow(std::min(row, list_->count() - 1));
}

void FindDialog::replaceAll() {
  const int count = static_cast<int>(found_.size());
  if (apply(tr("Replace %n texts", nullptr, count), found_))
    count_->setText(tr("%n texts replaced", nullptr, count));
}

/// From the back, so that a text that is taken away moves none that is still to come.
bool FindDialog::apply(const QString& label, const std::vector<edit::TextPlace>& places) {
  Result<model::Document> next = session_.document();
  for (auto place = places.rbegin(); place != places.rend(); ++place)
    next = next.andThen(
        [&](const model::Document& each) { return edit::withText(each, *place, replaced(place->text).toStdString()); });
  const bool taken = session_.apply(label, next);
  search(text_->text());
  return taken;
}

} // namespace throughline::ui

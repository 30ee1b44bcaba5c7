#include "core/exchange/kind_guess.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

// A star at the end takes any ending; words of scripts without spaces are found anywhere.
constexpr std::array<std::string_view, 44> problemWords{
    "complain*",   "problem*",     "issue*",   "ticket*",      "troubleshoot*", "refund*",    "repair*",
    "escalat*",    "error*",       "fail*",    "broken",       "fix",           "fixed",      "fixing",
    "incident*",   "outage*",      "dispute*", "defect*",      "reopen*",       "reinitiat*", "cancel*",
    "appeal*",     "get confused", "support",  "helpdesk",     "help desk",     "hotline",    "customer service",
    "beschwerde*", "störung*",     "fehler*",  "reklamation*", "queja*",        "reclamo*",   "reclamación*",
    "problema*",   "soporte",      "plainte*", "réclamation*", "keluhan",       "投诉",       "投訴",
    "苦情",        "문의"};
constexpr std::array<std::string_view, 16> questionWords{
    "question*",   "inquir*",     "enquir*",   "faq",    "ask",       "asks", "help", "clarif*",
    "call center", "call centre", "chat with", "frage*", "pregunta*", "咨询", "諮詢", "問い合わせ"};
constexpr std::array<std::string_view, 16> serviceActors{
    "support", "agent*",           "helpdesk",   "help desk", "service desk", "handler", "call center", "call centre",
    "hotline", "customer service", "complaint*", "soporte",   "kundendienst", "客服",    "サポート",    "고객센터"};
constexpr std::array<std::string_view, 58> companyActors{
    "system*",    "company",     "business",     "staff",      "employee*", "sales",    "marketing", "admin*",
    "team",       "driver",      "dispatcher",   "billing",    "ai",        "bot",      "chatbot",   "app",
    "platform",   "server",      "api",          "backend",    "frontend",  "manager",  "finance",   "warehouse",
    "developer*", "dev",         "engineer*",    "operations", "ops",       "service",  "clerk",     "cashier",
    "seller",     "store",       "hotel",        "doctor",     "nurse",     "teacher",  "recruiter", "hr",
    "it",         "database",    "website",      "workflow",   "n8n",       "operator", "sistema",   "vendedor",
    "empresa",    "unternehmen", "mitarbeiter*", "entreprise", "系统",      "系統",     "公司",      "システム",
    "会社",       "시스템"};
constexpr std::array<std::string_view, 20> customerActors{
    "customer*", "client*",   "user*",      "patient*", "guest*",    "passenger*", "buyer*",
    "shopper*",  "claimant*", "applicant*", "citizen*", "offender*", "enduser",    "end user",
    "caller*",   "kunde*",    "cliente*",   "客户",     "顧客",      "고객"};
constexpr std::array<std::string_view, 14> partnerActors{
    "partner*",    "supplier*",        "vendor*",    "courier*",   "carrier*", "bank",       "insurer*",
    "third party", "payment provider", "lieferant*", "proveedor*", "合作伙伴", "パートナー", "파트너"};

bool isLetter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
         (static_cast<unsigned char>(character) & 0x80U) != 0;
}

bool isAscii(std::string_view text) {
  return std::ranges::all_of(text, [](char character) { return (static_cast<unsigned char>(character) & 0x80U) == 0; });
}

bool hasWord(std::string_view lower, std::string_view word) {
  const bool anyEnding = word.ends_with('*');
  if (anyEnding)
    word.remove_suffix(1);
  const bool wholeWord = isAscii(word) || isLetter(word.front()) == (word.front() >= 'a' && word.front() <= 'z');
  for (auto at = lower.find(word); at != std::string_view::npos; at = lower.find(word, at + 1)) {
    const bool starts = at == 0 || !isLetter(lower[at - 1]);
    const auto end = at + word.size();
    const bool ends = anyEnding || end == lower.size() || !isLetter(lower[end]);
    if (!wholeWord || (starts && ends))
      return true;
  }
  return false;
}

template <std::size_t size> bool hasAny(std::string_view text, const std::array<std::string_view, size>& words) {
  const auto lower = lowered(text);
  return std::ranges::any_of(words, [&lower](std::string_view word) { return hasWord(lower, word); });
}

} // namespace

ActorRole roleOf(std::string_view actor) {
  if (hasAny(actor, serviceActors))
    return ActorRole::service;
  if (hasAny(actor, partnerActors))
    return ActorRole::partner;
  return hasAny(actor, companyActors) ? ActorRole::company : ActorRole::persona;
}

bool isCustomerWord(std::string_view actor) {
  return hasAny(actor, customerActors) && !hasAny(actor, serviceActors);
}

KindGuess guessKind(std::string_view title, std::span<const std::string> actors) {
  const bool servant =
      std::ranges::any_of(actors, [](const auto& actor) { return roleOf(actor) == ActorRole::service; });
  if (hasAny(title, problemWords))
    return {model::Kind::service, model::Reason::problem};
  if (hasAny(title, questionWords))
    return {model::Kind::service, model::Reason::question};
  if (servant)
    return {model::Kind::service, model::Reason::problem};
  return {};
}

model::Initiator guessInitiator(std::span<const std::string> actors) {
  if (actors.empty())
    return model::Initiator::company;
  switch (roleOf(actors.front())) {
  case ActorRole::persona: return model::Initiator::customer;
  case ActorRole::partner: return model::Initiator::partner;
  case ActorRole::company:
  case ActorRole::service: break;
  }
  return model::Initiator::company;
}

} // namespace throughline::exchange

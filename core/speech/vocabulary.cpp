#include "core/speech/vocabulary.h"

#include "core/actions/hashslots.h"

namespace speech {

namespace {

struct Group {
    Classes classes;
    const char16_t *words;
};

// A word may stand in several groups.
constexpr Group groups[] = {
    {Month, u"january february march april may june july august september october november december jan feb mar apr "
            "jun jul aug sept sep oct nov dec febuary"},
    {Weekday, u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat "
              "sun"},
    {DayPart, u"morning afternoon evening night lunchtime lunch teatime noon midday midnight am pm a.m p.m eve"},
    {Noon, u"noon midday midnight lunchtime teatime"},
    {ThisDay, u"now today tonight tonite tomoro tomorrow tmrw 2moro 2day tomorow tomoz tmr tomorow tommorow tommorrow"},
    {Unit, u"day days week weeks wk wks fortnight fortnights month months mth mths year years yr yrs term terms "
           "quarter quarters weekend weekends wknd wkend half semester decade"},
    {Hour, u"hour hours hr hrs minute minutes mins"},
    {Season, u"spring summer autumn winter lent advent michaelmas trinity hilary"},
    {Feast,
     u"boxing easter christmas xmas whitsun whit pentecost epiphany candlemas lammas michaelmas martinmas halloween "
     "hallowe'en eid ramadan diwali passover hanukkah chanukah new-year hogmanay lent advent thanksgiving "
     "purdah harvest midsummer"},
    {Break, u"eow eom eoy eot month-end year-end quarter-end term-end period-end half-term halfterm holiday holidays "
            u"hols break recess "
            u"vacation vac shutdown term-time inset closedown"},
    {Edge, u"end start beginning middle close turn finish back-end tail run-up top rest remainder ends"},
    {Pointing, u"next this coming following new current same subsequent forthcoming upcoming future later nxt"},
    {YearKind, u"financial academic school calendar tax fiscal council municipal civic working business clear full "
               "whole holiday school's trading"},
    {Count, u"a an one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty "
            "couple few several many half another"},
    {Rank, u"first second third fourth fifth last final penultimate 1st 2nd 3rd 4th 5th"},
    {Status, u"asap a.s.a.p immediately straightaway forthwith urgently ongoing on-going tbc tbd tba t.b.c continuing "
             "pronto"},
    {About, u"about around approximately approx roughly circa latest early late later mid earliest probably say "
            "provisionally sometime"},
    {Early, u"early late later mid latest sometime"},
    {Hedge, u"anytime ideally preferably hopefully shortly soon just straight right immediately well sometime possibly "
            "probably definitely directly early late later latest provisionally"},

    {Event | Meeting, u"meeting meetings mtg mtgs meeting's session sessions agm egm sgm agms catch-up "
                      "catchup supervision one-to-one 1:1 1-1 call standup stand-up retro retrospective huddle "
                      "sync check-in get-together round-table roundtable review briefing"},
    {Event, u"workshop workshops conference seminar webinar visit inspection ofsted audit hearing tribunal appeal trip "
            "outing tour fair fayre fete fête festival show concert performance panto pantomime exhibition launch "
            "opening reopening re-opening day morning evening night weekend event events party disco dinner lunch "
            "supper ball quiz raffle sale auction market carnival parade procession ceremony wedding funeral memorial "
            "jubilee anniversary celebration celebrations assembly training course induction exam exams examination "
            "examinations mocks sats gcses interview interviews election elections by-election ballot referendum vote "
            "consultation deadline cut-off cutoff closing renewal expiry handover hand-over switchover changeover "
            "go-live golive release sprint demo kick-off kickoff gateway milestone match game tournament fixture race "
            "regatta gala camp retreat residential placement rehearsal rehearsals audition auditions away-day awayday "
            "open-day prizegiving prize-giving graduation reunion clean-up cleanup litter-pick litterpick drill "
            "walkabout walkround walk-round presentation talk lecture appraisal appraisals payday planting closure "
            "installation delivery lockdown gathering reception summit symposium congress synod eucharist mass "
            "communion appointment viewing completion survey bbq barbecue picnic fundraiser rollout roll-out "
            "publication submission purdah hustings census visitation inquest inquiry enquiry trial mediation "
            "walk ride bake-off service sponsor stocktake stock-take opener season kickabout budget time kick-about "
            "derby final final's semi-final cup open weekender swap class lesson clinic drop-in incident accident "
            "strike demonstration testing test tests filming screening performance play musical retirement departure "
            "arrival induction inset conference's storm flood cruise crossing pick shift get-in get-out date"},
    {Occasion,
     u"meeting meetings mtg mtgs session sessions agm egm sgm catch-up catchup briefing workshop workshops "
     "conference seminar webinar hearing tribunal trip outing tour fair fayre fete fête festival show concert "
     "performance panto pantomime exhibition event events party disco dinner lunch supper ball quiz sale "
     "auction market carnival parade procession ceremony wedding funeral celebration celebrations assembly "
     "training course interview interviews election elections by-election match game tournament fixture "
     "race regatta gala camp retreat residential day evening night morning away-day awayday open-day "
     "prizegiving prize-giving reunion presentation talk lecture gathering reception summit symposium "
     "appointment viewing bbq barbecue picnic fundraiser hustings inquest inquiry walk walkabout class "
     "lesson drop-in incident accident strike demonstration storm flood service get-together roundtable "
     "crossing play musical"},
    {Sitting, u"board council cabinet committee cttee panel forum group subgroup sub-group governors trustees "
              "executive exec slt smt pta pcc partnership network body senate directors ward team cabinet's board's "
              "subcommittee sub-committee plenary council's lmt gb fgb parliament"},

    {Leads,
     u"by bu no not on before b4 ahead prior in within inside at for from as with starting over during throughout "
     u"after following until till til around towards between due deadline target eta timescale when any some"},
    {Starts,
     u"w wc w.c w.e wb we cop cob eod eop close as at in to on with without from until right straight date no not "
     u"up more very bank time quarter wk"},
    {Article | Function, u"the our your their his her its my"},
    {Function, u"to for about with at on in of from by bu via re regarding concerning through using under over into "
               "onto as before after until till til within without including per despite across along around behind "
               "during throughout towards toward between against and or but so if when while because since unless "
               "that who whom whose which where what why how whether once then than a an all any each both every some "
               "no this these those few several another other others him them it us me everyone everybody is are was "
               "were be been being will would shall should can could may must has have had do does did not please pls "
               "too also only either again instead together due deadline asap off up out down back plus & + he she "
               "they we you i there here i.e e.g ie eg cc copying subject given following ready except rather even "
               "prior ahead based thanks"},
    {Pronoun, u"she he they it we i you"},
    {Subordinate, u"who whom whose which whether if what when where why how because whatever whoever wherever"},

    {Books, u"book hire reserve rebook re-book schedule reschedule re-schedule rearrange re-arrange fix set arrange "
            "organise organize invite advertise order cancel confirm plan pencil announce promote attend"},
    {Reserves,
     u"book hire reserve schedule reschedule re-schedule rebook re-book rearrange re-arrange pencil advertise "
     "announce promote attend cancel postpone"},
    {Lays, u"put lay bring place set take go come appear stand lie raise table refer pass submit present"},
    {Asks, u"ask invite remind tell get encourage persuade want instruct request expect urge help advise allow arrange "
           "let need enable"},
    {Moves, u"move extend postpone defer delay put adjourn change bring shift reschedule extending push carry "
            "transfer switch"},
    {Holds, u"hold run host conduct stage do lead deliver give repeat carry finish complete finalise start begin redo "
            "undertake make re-run rerun"},
    {Attends, u"attend host chair join plan organise organize arrange cancel move minute clerk convene miss open close "
              "call record facilitate hold schedule set rearrange reschedule postpone lead skip confirm"},
    {Does,
     u"ring chase send write ask speak circulate organise organize find get look follow confirm share prepare produce "
     "tell bring buy fix mend sort investigate explore finish finalise finalize complete submit make take give put set "
     "go see meet try collect invite attend obtain provide ensure liaise remind let clear replace move add remove "
     "upload pay apply hire clean compile discuss consider consult propose identify develop clarify pick drop do keep "
     "raise thank respond reply install inspect decide nominate measure publish amend approach enquire inquire arrange "
     "agree talk speak bring buy draw read hand renew update redo resend rewrite re-send tidy fetch seek establish "
     "determine explain describe analyse analyze assess evaluate monitor maintain ensure enable encourage communicate "
     "coordinate co-ordinate deliver distribute negotiate notify inform advise recruit appoint become begin break "
     "build "
     "catch choose close come continue cut deal define delete destroy discover divide double-check drive eat email "
     "e-mail enter examine expand extend file fill forward gather generate grow help host implement improve include "
     "increase introduce invoice join laminate lead learn leave lend lift locate log lower manage merge message "
     "migrate negotiate order paint persuade phone photocopy photograph pilot place play pop post postpone "
     "pull push query quote reach rearrange rebook reboot recommend reconcile reconsider recycle reduce refer refresh "
     "refund register reinstate release relocate rename repair repeat reschedule research reset resolve restart "
     "restore restrict retrieve return revise revisit rota run save scan schedule scope secure sell separate serve "
     "ship show sign simplify sit source specify split spend start stop store strengthen submit suggest summarise "
     "summarize supply swap tackle teach tell throw trial trim turn type upgrade use verify vet wash water weed win "
     "withdraw work wrap"},
    {MayDo,
     u"draft report review visit call audit plan list request survey check price note record brief contact cost "
     "book chair support change test print post design quote order work report present email text paint scan minute "
     "place lead host stage start run set move delay push transfer switch fix advertise conduct invite record"},
    {Agrees, u"agreed offered undertook undertaken volunteered promised committed consented "
             "agrees offers undertakes volunteers promises intends intend plans plan hopes aims proposes proposed "
             "asked requested tasked instructed reminded delegated authorised authorized nominated elected due going "
             "happy willing able expected required supposed keen prepared ready need needs ought has have had is are "
             "was were want wants aiming planning hoping gonna"},
    {Says, u"said says confirmed agreed promised stated advised indicated explained thought offered undertook "
           "volunteered suggested added replied reported"},
    {Modal, u"will shall would should must can could might 'll"},
    {Been, u"is are was were be been being has have had"},
    {Done, u"sent given put paid made held met shown rung brought bought found done taken written seen kept left lent "
           "sought drawn chosen told thought taught built begun broken caught cut dealt drawn driven felt fed flown "
           "got gotten heard hidden hung hurt laid led let lit lost read rewritten run set sold shut split spent "
           "spoken stolen stuck sworn swept thrown understood withdrawn won worn wound redone rebuilt reset resent "
           "overseen undertaken upheld forgiven forgotten frozen grown known lain mown proven sewn sown torn woken"},
    {Finished, u"ready done finished complete completed sorted set back available live open printed in-place"},

    {Paper,
     u"minutes letter letters email emails e-mail note notes report reports figures data feedback correspondence "
     "message agenda photos pictures footage rota invoice receipt statement accounts draft version points "
     "actions comments complaint results readings list papers paper response responses edition issue copy "
     "notice article post slides summary"},
    {OfMeeting, u"agenda agendas date dates venue room hall time apologies invitation invitations invite invites "
                "speaker speakers refreshments catering cover chair space slot link zoom coach minibus bus table "
                "theme topic quorum location biscuits cake tea coffee tickets"},
    {Collective, u"board council cabinet committee panel forum group governors trustees members meeting team "
                 "executive pcc pta partnership we all everyone it staff subgroup sub-group directors"},
    {Adverb, u"kindly also again now then both since already therefore duly subsequently generously always very "
             "provisionally verbally asap please pls just all happily gladly jointly today"},
};

struct Known {
    QStringView word;
    Classes classes = 0;
};

class Table {
public:
    Table()
    {
        for (const Group &group : groups) {
            QStringView rest(group.words);
            while (!rest.isEmpty()) {
                const qsizetype space = rest.indexOf(u' ');
                add(space < 0 ? rest : rest.first(space), group.classes);
                rest = space < 0 ? QStringView() : rest.sliced(space + 1);
            }
        }
    }
    Classes find(QStringView word, quint32 hash) const
    {
        const quint32 at = m_slots.find(hash, [&](quint32 i) { return m_words[i].word == word; });
        return at == HashSlots::none ? 0 : m_words[at].classes;
    }

private:
    void add(QStringView word, Classes classes)
    {
        const quint32 at = m_slots.find(wordHash(word), [&](quint32 i) { return m_words[i].word == word; });
        if (at != HashSlots::none) {
            m_words[at].classes |= classes;
            return;
        }
        m_words.push_back({word, classes});
        m_slots.add(quint32(m_words.size() - 1), [&](quint32 i) { return wordHash(m_words[i].word); });
    }

    std::vector<Known> m_words;
    HashSlots m_slots;
};

} // namespace

// FNV-1a.
quint32 wordHash(QStringView word)
{
    quint32 hash = 2166136261U;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

Classes classesOf(QStringView word, quint32 hash)
{
    static const Table table;
    return table.find(word, hash);
}

Classes classesOf(QStringView word) { return classesOf(word, wordHash(word)); }

} // namespace speech

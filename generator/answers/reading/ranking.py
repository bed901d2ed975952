"""How well a sentence of a summary tells what happens inside, and how likely such a sentence is to answer.

`bench/sentences.py` fits the weights again and tells how they do on prompts they were not fitted to.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.answers.language.english import folded, stem, stems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.answers.reading.abstracts import Sentence

A_NUMBER: Final = "0"
"""What stands for every word with a digit."""
FEW_WORDS: Final = 12
FEW_SENTENCES: Final = 4
"""The last of no more than so many still tells of the work."""
MANY_WORDS: Final = 60


class Merit(NamedTuple):
    """What speaks for telling a sentence, in log odds."""

    account: float
    """That an editor would tell it as what happens inside, less half of that an editor would never tell it."""
    answer: float
    """That an editor would find it to answer, before it is held against what is asked."""


def merit_of(sentence: Sentence, count: int, title: str) -> Merit:
    """The merit of one sentence of a summary.

    Args:
        sentence: the sentence, as it was given.
        count: how many sentences the summary has.
        title: what the work is called.
    """
    account = answer = 0.0
    for name, figure in traits_of(sentence, count, title).items():
        of_account, of_answer = WEIGHTS.get(name, (0.0, 0.0))
        account, answer = account + of_account * figure, answer + of_answer * figure
    return Merit(round(account, 2), round(answer, 2))


def traits_of(sentence: Sentence, count: int, title: str) -> dict[str, float]:
    """What can be seen of a sentence: its words, its part and place, and how much of the title it has."""
    words = list(map(_as_trait, folded(sentence.text)))
    named = stems(title)
    return {
        **dict.fromkeys(words, 1.0),
        "ALWAYS": 1.0,
        f"PART-{sentence.part.upper()}": 1.0,
        "PLACE": sentence.place / max(1, count - 1),
        "FIRST": float(sentence.place == 0),
        "LAST": float(sentence.place == count - 1 >= FEW_SENTENCES),
        "LENGTH": min(len(words), MANY_WORDS) / MANY_WORDS,
        "SHORT": float(len(words) < FEW_WORDS),
        "TITLE": len(named & stems(sentence.text)) / max(3, len(named)),
    }


@cache
def _as_trait(word: str) -> str:
    return A_NUMBER if any(map(str.isdigit, word)) else stem(word)


def _read(table: str) -> dict[str, tuple[float, float]]:
    """The weights written as `name:account:answer`, in hundredths."""
    rows = (one.split(":") for one in table.split())
    return {name: (int(account) / 100, int(answer) / 100) for name, account, answer in rows}


WEIGHTS: Final[Mapping[str, tuple[float, float]]] = _read(
    """
    0:-82:-13 ALWAYS:-193:-281 FIRST:-220:-32 LAST:-296:-106 LENGTH:387:113 PART-AVAILABILITY:-196:-138
    PART-LIMIT:145:118 PART-METHOD:130:-10 PART-PROBLEM:-58:46 PART-RESULT:-24:-20 PLACE:-129:-11 SHORT:-70:-31
    TITLE:-28:12 a:44:-3 abilit:-25:-9 abl:-27:11 about:-15:-22 accurac:11:25 achiev:-43:-1 acros:-12:10 act:11:-2
    adapt:36:20 adaptiv:42:-3 addit:-5:10 additional:0:7 addres:-32:-30 address:-14:-12 adopt:1:-5 advanc:-38:-9
    advance:-25:-29 against:-24:1 agent:33:-10 aggreg:58:-6 ai:-12:-3 aim:-19:-12 algorithm:26:5 align:39:-23
    all:-27:13 allow:11:-19 along:1:10 also:-53:-13 although:-27:10 an:25:-7 analysi:-31:24 analyz:17:-3 and:-29:5
    anim:-37:-19 annot:-34:-10 appearanc:43:16 appli:17:-6 applic:-52:-24 approach:4:-9 architectur:31:-7 are:9:-3
    area:-7:-15 art:-75:-29 artifact:6:27 as:18:10 assess:-12:4 at:-10:-6 attent:36:-10 attribut:-7:12 audio:23:-7
    augment:37:-13 autom:-17:-19 automatic:12:-8 availabl:-14:-15 averag:-35:3 backbon:10:-2 background:27:6
    bas:39:-12 baselin:-63:-21 be:-11:-6 becom:-28:-8 been:-11:-6 benchmark:-105:-34 best:-34:3 bet:15:4
    between:40:31 beyond:-40:10 bia:7:22 blur:-4:-8 both:27:-6 bound:-13:-11 boundar:3:6 branch:16:-6
    bridg:-27:-24 build:20:-17 but:-20:0 by:49:1 camera:13:-9 can:-11:33 capabilit:-32:-15 capt:12:-11
    captur:22:-1 cas:-8:10 categor:21:-5 challeng:-20:60 chang:-18:17 charact:-18:11 clas:24:18 classifi:8:-8
    classific:3:-23 clinical:17:18 clip:-1:-26 clos:21:17 cloud:38:6 cod:20:24 coherenc:27:18 coherent:13:16
    collect:-49:-24 color:25:21 com:-12:5 combin:66:-18 common:16:10 compar:-54:-4 comparison:-29:-15
    competitiv:-19:-19 complementar:21:1 complex:-8:19 complexit:-1:-10 component:18:8 comprehensiv:-51:-36
    compress:21:8 compris:-45:-18 comput:22:-36 computational:16:-32 concept:19:21 condit:12:21 condition:12:-7
    conduct:-29:-17 consist:15:0 consistenc:37:5 consistent:-12:4 constrain:22:0 constraint:35:24 contain:-62:26
    content:16:0 context:53:19 contextual:-8:11 continuou:-8:-1 contrastiv:11:4 contribut:6:0 control:7:7
    controllabl:7:-10 conventional:-1:-6 convolutional:18:-18 cor:23:14 correct:-2:-6 correl:12:24
    correspond:17:-3 correspondenc:19:-8 cost:-24:-21 cre:-26:-15 critical:-7:16 cros:4:-10 crucial:-10:7
    cue:63:46 cur:-19:-8 current:5:41 data:-18:-7 dataset:-96:-29 decis:0:-5 decod:23:-4 deep:-12:-15 deepfak:2:8
    degrad:18:27 demand:-9:-8 demonstr:-61:-15 denois:52:3 dens:13:-13 dependenc:18:2 deploy:-5:9 depth:4:10
    deriv:24:12 descript:6:-19 design:-42:-37 despit:-15:1 detail:31:32 detector:29:-9 develop:-36:-5
    devic:-15:-10 different:39:7 difficult:20:24 diffus:11:10 direct:27:14 distill:34:-22 distort:2:-14
    distribut:54:29 divers:-20:-1 diversit:-16:2 docu:-21:-1 domain:-2:6 downstream:6:11 driv:-12:-14 driven:25:13
    dual:8:-18 due:-21:38 dur:23:23 dynamic:15:5 dynamical:49:-13 e:-28:46 each:35:-21 ecg:8:5 edit:-38:-3
    effect:35:11 effectiv:-4:-9 effective:-2:23 effectivenes:-46:-27 efficienc:-51:-28 efficient:-23:-12
    eith:-22:-14 embed:86:16 emerg:2:-17 emplo:46:-6 employ:86:-5 enabl:23:-5 encod:78:2 end:-25:-18 enhanc:18:-13
    enhance:21:-8 ensur:34:-6 environ:-29:-21 error:13:31 especial:-20:12 essential:-13:-9 establish:-10:-3
    estim:18:-4 evalu:-62:-36 even:-10:7 event:-6:-9 exhibit:-24:30 exist:-51:13 experi:-78:-22
    experimental:-44:-29 expert:22:5 explicit:38:-3 explor:-8:-30 express:-6:22 extend:14:16 extensiv:-46:-13
    extract:56:-19 fac:-8:8 facial:-13:3 facilit:-9:-14 fail:-26:38 fast:-32:-8 featur:73:25 few:5:18
    fidelit:-4:-22 field:-11:-17 fin:21:15 final:29:1 find:2:74 first:17:-9 flexibl:-29:-23 flow:9:13 focu:-39:-8
    focus:-13:-7 follow:-16:-15 for:-39:-10 form:14:-13 found:-3:-10 four:-10:-3 fram:47:22 framework:-55:-28
    fre:-17:-10 frequenc:46:-17 from:33:20 ful:-5:-7 full:-31:-9 fundamental:3:42 furth:-11:9 furthermor:-11:-12
    fus:51:-10 futur:-10:14 g:-2:30 gain:-20:-6 gap:-23:9 gar:32:6 gaussian:24:-38 gener:26:6 general:-13:6
    generativ:-8:-12 geometr:18:8 geometric:10:-8 github:-12:-3 global:32:13 graph:56:-8 great:16:4 ground:-4:12
    guid:39:-7 guidanc:35:28 hand:1:-20 handl:33:25 has:-72:-30 hav:-54:-18 head:33:-13 hierarchical:35:-9
    high:-16:0 highlight:-46:25 how:-12:-11 howev:-42:33 http:-5:-4 human:-6:6 hybrid:5:-21 i:24:-8 identif:42:29
    identit:7:-4 ii:35:-9 illumin:20:32 imag:8:3 impact:-14:-7 implicit:39:-3 important:3:-6 improv:2:-20
    improve:-30:-25 in:-26:11 includ:-11:7 incorpor:31:-19 increas:-27:-4 individual:-2:-7 inferenc:-9:4
    inform:30:33 inherent:26:42 initial:44:-18 input:32:8 insight:-16:0 inspir:-21:-12 instanc:0:-7
    instruct:-14:11 integr:16:-5 interact:13:-16 intermedi:20:6 interpol:6:17 interpretabl:16:7 into:60:-8
    introduc:-14:-23 investig:-12:-12 is:-23:-20 issu:-32:-4 its:-32:6 joint:12:-12 key:30:17 knowledg:-17:-7
    label:4:23 lack:-37:19 languag:2:-13 larg:-32:-18 latent:35:5 lay:8:-4 lead:0:59 learn:11:-7 les:-16:-6
    level:16:-12 leverag:82:11 light:12:-28 lightweight:13:-13 lik:22:9 limit:-2:30 linear:8:1 llm:25:9
    local:16:-23 long:-10:4 los:30:-27 low:25:18 machin:-8:-9 maintain:-16:-3 mak:-9:-9 mamba:-18:-18 man:0:-20
    manipul:36:9 manual:-39:-15 map:40:8 mask:57:-2 match:33:5 material:34:-1 mean:-10:17 measur:-11:-8
    mechanism:42:-4 medical:-3:-6 memor:23:-15 mesh:2:-11 method:-38:-14 metric:-39:-12 miss:18:23 mitig:21:-7
    mllm:-15:12 modal:-12:-6 modalit:10:0 model:25:22 modul:46:-39 monocular:-14:4 mor:-15:-4 moreov:-28:-1
    most:-54:1 mot:41:-3 move:14:1 multi:-1:-6 multimodal:-31:-25 multipl:21:12 music:-1:-6 nam:-26:11 natur:15:6
    natural:20:16 need:23:21 net:-2:-20 network:42:-2 neural:12:7 new:-47:-14 no:25:4 nois:52:34 non:11:48
    normal:54:10 not:-23:-2 novel:-2:-26 numb:-24:-3 object:36:13 objectiv:9:1 observ:14:19 obtain:10:-17
    occlus:2:30 of:-25:4 offer:-25:17 often:-13:48 on:-10:2 one:23:8 onl:8:21 open:-19:1 oper:17:18 optical:5:7
    optim:52:-29 or:4:-9 ord:45:10 original:21:-4 oth:-23:-4 our:-16:-21 out:15:-12 outperform:-67:-17
    output:23:-11 over:-25:12 overall:-35:8 overcom:-7:-12 pag:-28:-6 pair:-16:-1 pap:-52:-6 paradigm:6:5
    paramet:-21:-19 part:10:-15 particular:-19:-12 patch:59:26 pattern:28:26 percept:5:6 perform:20:1
    performanc:-66:-5 person:-24:-11 personal:-6:-7 physical:17:9 pipelin:-21:-7 pixel:91:36 plan:-3:6 point:8:0
    polic:16:-6 pos:33:40 potential:-44:-29 powerful:-16:-11 practical:-39:-27 pre:14:-7 precis:8:-14
    predict:58:22 preferenc:5:8 present:-46:-29 preserv:29:16 previou:-10:-24 primari:8:18 prior:13:1 problem:9:17
    proces:16:-6 process:7:9 produc:-11:15 progres:-8:-2 project:24:-3 promis:-18:-1 prompt:37:8 propert:17:-9
    propos:-6:-54 provid:-17:5 public:-39:-15 quantitativ:-37:-12 quer:48:0 radar:-3:-23 rag:7:7 rang:-9:-4
    rank:17:-18 rapid:-38:-6 rat:-24:17 real:-52:-15 realistic:-8:19 reason:16:11 recent:3:-10 recognit:39:15
    reconstruct:26:17 recover:8:16 reduc:33:12 referenc:21:-14 refin:57:-4 refine:47:-6 reflect:24:2 reg:45:42
    reinforce:-23:-9 rel:24:-9 relationship:26:38 relativ:28:23 releas:-17:-8 relevant:13:14 reliabl:-17:-14
    remain:-31:-1 remarkabl:-13:-9 remov:44:6 render:-3:-29 represent:60:-3 requir:-18:-1 research:-67:-5
    resolut:24:8 resourc:-24:-11 respons:6:-1 restor:41:7 result:-22:53 retriev:32:15 reveal:9:69 reward:49:-13
    rgb:3:15 rich:5:-11 robot:-2:-24 robotic:-30:-27 robust:-29:0 robustnes:-2:6 rol:-7:-3 s:-8:5 sam:9:-3
    sampl:-2:-21 scal:-22:12 scalabl:-25:-18 scan:-3:-17 scen:6:13 scenario:-48:6 search:10:-6 second:25:-6
    seg:19:3 segment:26:15 select:20:-2 self:28:0 semantic:37:16 separ:31:-2 sequenc:32:-8 ser:4:-11 set:-28:-41
    several:-11:-3 shadow:12:8 shap:5:16 shar:-11:-31 short:26:-13 shot:-20:-3 show:-70:42 shown:4:-19 sign:4:33
    signal:30:7 significant:-45:28 similar:27:15 similarit:-7:3 simpl:8:19 simul:11:-2 singl:13:7 siz:-5:-7
    small:1:20 solut:-49:-27 solv:0:-5 sourc:5:16 spac:59:-4 spars:35:-27 spatial:34:18 spatiotemporal:-6:13
    spe:-38:-27 speak:30:15 special:14:21 specific:23:28 specifical:49:2 speech:3:-10 splat:-1:-18 stabl:-11:4
    stag:61:11 stat:-23:-22 static:-5:-6 strateg:27:-22 stream:10:-6 strong:-28:7 structur:35:7 structural:25:27
    struggl:7:66 stud:-44:-10 subject:4:26 substantial:-24:2 succes:-11:15 such:21:13 suf:-22:-21 summar:3:-10
    superior:-39:-22 support:-10:-10 surfac:-14:-3 surpass:-40:-15 synthes:44:10 synthesi:-6:-20 synthetic:-21:1
    system:-28:9 systematic:-5:0 tailor:-17:2 target:43:0 task:-43:-29 techniqu:9:-13 temporal:5:9 term:-16:4
    test:2:23 text:-11:-10 textual:15:2 textur:36:13 than:-24:24 that:33:17 the:17:1 their:13:1 then:89:3
    thereb:10:-5 thes:-18:-2 thi:-21:-17 thre:24:-15 through:35:-8 thu:5:10 tim:19:-5 to:26:-4 token:44:1
    tool:-18:-22 toward:16:-14 track:-19:-16 traditional:-7:-16 train:-17:-7 trajector:7:3 transf:-15:10
    transform:30:-20 transl:28:9 tun:-19:-5 two:15:-10 typ:-23:14 typical:-1:18 und:-8:10 understand:-16:-9
    unifi:-33:-8 unlik:19:6 unseen:0:12 up:-55:-21 upd:33:6 upon:27:3 use:46:-26 used:-3:-22 user:-1:14
    using:47:-18 util:68:-3 valid:-37:10 valu:12:-6 vari:27:11 variou:-23:-24 vary:-5:23 vector:24:4 via:58:-7
    video:-30:3 view:24:21 visual:-6:1 vlm:11:-1 we:-14:-28 weath:14:0 weight:23:-21 well:-40:10 wer:9:-10
    when:-3:32 wher:-5:10 which:43:-5 whil:-13:26 wid:-26:-6 wide:-23:3 will:-31:-10 with:-5:-7 within:20:-12
    without:-23:-1 work:-28:-13 world:-35:-16 yet:8:9 yield:-3:-13 zero:0:-15
    """
)
"""By the name of a trait, what it adds to the two: words as their stems, all else in capitals."""

"""How much what can be seen of a part of a story speaks for what went in or came out, as `bench.roles` learned it."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


ALWAYS: Final = "always"
"""What every part begins with."""


def weight(traits: Iterable[str], weights: Mapping[str, float]) -> float:
    """How much a clause or a thing weighs, in whatever order its traits come: above 0 it is likelier than not."""
    return fsum(filter(None, map(weights.get, (ALWAYS, *traits))))


def _weights(table: str) -> dict[str, float]:
    """The weights of a table: in each row a weight and traits that have it."""
    return {
        trait: float(of) for row in table.strip().splitlines() for of, *traits in [row.split("|")] for trait in traits
    }


WENT_IN: Final[Mapping[str, float]] = _weights("""
0.8|before:one|clause:i
0.7|after:from|fits|of word
0.6|has:of|how:handed|how:sensed|how:typed|long:3|of by:machine next|of photo
0.5|after:typ|clause:walk|has:corridor|has:my|has:photo|medium:picture|of grandma|of long:1|of pictur|of typ
0.4|after2:ask|after2:you|before:an|clause:arm|clause:do|clause:let|clause:open|clause:satellit|first:fiv|has:12|has:3
0.4|has:dron|has:fac|has:fiv|has:piec|has:s|has:word|head:corridor|head:photo|kin|of 2|of a machine:my|of bare
0.4|of by:some machine next|of dron|of exist|of flag|of group|of stick|of would|opens|verb:typ
0.3|after2:camera|after2:me|after2:onl|after2:pag|after:acros|after:in|after:then|after:und|answered|before:no
0.3|before:turn|before:typ|before:was|clause:9|clause:farm|clause:group|clause:had|clause:hold|clause:map|clause:morn
0.3|clause:sinc|clause:so|clause:tell|clause:und|clause:who|clause:without|clause:you|first:12|has:box|has:eye
0.3|has:flag|has:grandma|has:lik|has:meet|has:mill|has:mol|has:night|has:per|has:quot|head:camera|head:eye|head:fac
0.3|head:flag|head:meet|head:mol|head:night|long:5|medium|of 12|of 40|of ask|of by:some machine before|of deed|of do
0.3|of els|of farm|of first:i_cut|of first:i_onl|of first:one_photo|of first:so|of first:the_pictur|of german|of handl
0.3|of hold|of joint:|of jul|of lin|of may|of morn|of onl|of open|of pap|of phon|of pot|of sam|of sign|of so|of ston
0.3|of top|of twelv|of wobbl|verb:comput|verb:cut|verb:min|verb:und
0.2|after2:big|after2:gav|after2:him|after2:min|after2:of|after2:phon|after2:photo|after2:she|after2:typ|after2:was
0.2|after:at|after:box|after:fed|after:me|after:on|after:over|after:program|after:s|after:still|after:than|after:the
0.2|after:without|before:back|before:giv|before:hav|before:into|before:sit|before:und|clause:40|clause:ask|clause:barn
0.2|clause:box|clause:chatbot|clause:comput|clause:cut|clause:ear|clause:fair|clause:her|clause:land|clause:look
0.2|clause:man|clause:may|clause:moth|clause:nephew|clause:offic|clause:onc|clause:onl|clause:own|clause:part
0.2|clause:read|clause:record|clause:saw|clause:show|clause:stick|clause:stor|clause:than|clause:then|clause:through
0.2|clause:told|clause:took|clause:typ|clause:up|clause:us|clause:voic|clause:watch|clause:window|first:400|first:ten
0.2|first:two|has:10|has:and|has:band|has:barn|has:bik|has:bridg|has:curv|has:dashcam|has:from|has:glas|has:grandmoth
0.2|has:hand|has:handl|has:jul|has:metr|has:old|has:sam|has:school|has:second|has:slid|has:tap|has:the|has:tram
0.2|has:turn|has:with|head:band|head:barn|head:box|head:door|head:dot|head:dron|head:field|head:goat|head:hand
0.2|head:handl|head:lin|head:out|head:piec|head:tap|head:word|lasts|long:4|nth:0|of 10|of 19|of 3|of 4
0.2|of a machine:the|of and|of bas|of be|of bik|of black|of box|of bras|of bridg|of but|of by:it|of by:she|of by:you
0.2|of camera|of cassett|of confetti|of count|of cut|of deed before|of eye|of film|of first:i_ask|of first:my
0.2|of first:my_daught|of first:now|of first:now_the|of first:our|of first:she|of first:the_camera|of first:the_new
0.2|of first:then|of first:you|of fiv|of galler|of good|of grandpa|of hand|of hat|of hectar|of hour|of key|of las
0.2|of let|of lie|of long:3|of measur|of meet|of middl|of mill|of mol|of moth|of nam|of nobod|of old|of our|of pag
0.2|of part|of peopl|of piec|of postcard|of pur|of read|of s|of satellit|of saw|of school|of sent|of she|of sinc
0.2|of smear|of someon|of someth|of strip|of tablet|of takes in|of tell|of then|of thi|of tin|of tru|of two|of und
0.2|of villag|of websit|of will|of wir|of without|of work|of you|verb:acros|verb:ask|verb:camera|verb:fed|verb:metr
0.2|verb:offic|verb:open|verb:phon|verb:photo|verb:s|verb:walk
0.1|after2:and|after2:comput|after2:cut|after2:d|after2:dot|after2:dron|after2:hand|after2:look|after2:nephew
0.1|after2:nev|after2:noth|after2:offic|after2:onc|after2:over|after2:put|after2:quot|after2:right|after2:sist
0.1|after2:that|after2:the|after2:ther|after2:thi|after2:ve|after2:walk|after:ask|after:behind|after:but|after:do
0.1|after:down|after:drew|after:ever|after:fac|after:film|after:half|after:keep|after:mad|after:of|after:paint
0.1|after:record|after:round|after:seen|after:sid|after:sinc|after:tak|after:to|after:took|after:up|after:watch
0.1|after:when|after:whil|alone|at:0|at:1|before:3|before:call|before:can|before:e|before:each|before:ever|before:film
0.1|before:gav|before:is|before:it|before:kept|before:off|before:on|before:onl|before:our|before:paint|before:round
0.1|before:two|before:up|clause:1|clause:20|clause:900|clause:a|clause:acros|clause:any|clause:big|clause:bik
0.1|clause:bird|clause:boy|clause:but|clause:chapel|clause:click|clause:day|clause:doctor|clause:fed|clause:figur
0.1|clause:fing|clause:fish|clause:flew|clause:from|clause:get|clause:grandpa|clause:grandson|clause:him|clause:las
0.1|clause:law|clause:lay|clause:leav|clause:leg|clause:me|clause:metr|clause:mov|clause:my|clause:new|clause:noth
0.1|clause:or|clause:our|clause:over|clause:phon|clause:program|clause:put|clause:quot|clause:robot|clause:scan
0.1|clause:school|clause:seen|clause:shadow|clause:shop|clause:still|clause:swap|clause:talk|clause:thre|clause:transl
0.1|clause:twin|clause:two|clause:ve|clause:video|clause:villag|clause:wall|clause:we|clause:what|clause:wher
0.1|clause:whil|clause:wif|clause:wir|clause:word|clause:yesterda|first:11|first:2|first:22|first:30|first:4
0.1|first:eleven|first:fort|first:four|first:photo|has:11|has:2|has:22|has:30|has:340|has:4|has:40|has:400|has:5|has:a
0.1|has:about|has:all|has:alon|has:baker|has:bank|has:bill|has:bin|has:bird|has:blob|has:brid|has:camera|has:cassett
0.1|has:chapel|has:choir|has:christma|has:clip|has:count|has:degre|has:dog|has:door|has:dot|has:down|has:dres|has:edg
0.1|has:eleven|has:few|has:field|has:first|has:fort|has:friend|has:garden|has:goat|has:heart|has:hectar|has:hedg
0.1|has:heron|has:hop|has:jar|has:las|has:leg|has:long|has:m|has:mark|has:market|has:microphon|has:middl|has:min
0.1|has:minut|has:morn|has:mouth|has:not|has:onl|has:onto|has:out|has:pap|has:pas|has:phon|has:pla|has:post
0.1|has:postcard|has:pot|has:roll|has:satellit|has:scrap|has:sentenc|has:short|has:sign|has:singl|has:siz|has:snap
0.1|has:snow|has:stick|has:stuff|has:tabl|has:tablet|has:ten|has:thi|has:tin|has:tre|has:two|has:ver|has:villag
0.1|has:wheel|has:whol|has:wid|has:wir|has:x|head:alon|head:bar|head:blob|head:brid|head:chair|head:clip|head:daught
0.1|head:down|head:edg|head:fenc|head:fish|head:hat|head:hedg|head:jar|head:jul|head:kitchen|head:lamp|head:las|head:m
0.1|head:market|head:metr|head:middl|head:morn|head:mouth|head:not|head:onto|head:pictur|head:pla|head:postcard
0.1|head:pot|head:screen|head:second|head:sign|head:siz|head:tre|head:wheel|head:wid|head:wir|how:performed|long:2
0.1|medium:sound|medium:space|nth:1|nth:2|of 22|of 5|of 9|of a|of a machine:our|of a machine:three|of acros|of alon
0.1|of anywher|of arm|of badg|of balcon|of band|of barn|of bin|of board|of button|of by|of by:I before|of by:it before
0.1|of by:it next|of by:none before|of by:one|of by:person before|of by:they|of by:thing before|of chapel|of cheek
0.1|of children|of church|of click|of cloud|of corridor|of council|of curv|of dashcam|of dog|of dragon|of dres|of drew
0.1|of ear|of everybod|of fac|of fell|of few|of field|of figur|of first:all|of first:app|of first:but_the
0.1|of first:eleven|of first:for_the|of first:i_click|of first:i_drew|of first:i_film|of first:i_had|of first:i_ran
0.1|of first:i_scan|of first:i_show|of first:i_typ|of first:it_drew|of first:it_s|of first:my_heron|of first:my_nephew
0.1|of first:my_watch|of first:my_wif|of first:now_ther|of first:one|of first:quot|of first:sinc|of first:sinc_the
0.1|of first:six|of first:the_film|of first:ther_s|of first:two|of first:yesterda|of flew|of fog|of fold|of for
0.1|of from|of front|of garden|of get|of glas|of glass|of grandmoth|of hedg|of heron|of herself|of him|of hors|of is
0.1|of joint:, then|of joint:but|of know|of land|of leg|of littl|of long|of long:5|of look|of lost|of love|of low
0.1|of market|of mor|of mouth|of nephew|of nev|of noon|of offic|of on|of or|of over|of past|of per|of plan|of point
0.1|of puppet|of ray|of remov|of roof|of run|of sang|of scrap|of seam|of seen|of sentenc|of shop|of should|of singl
0.1|of slid|of snap|of som|of start|of step|of still|of stor|of stuff|of talk|of ten|of thirt|of til|of tim|of told
0.1|of took|of touch|of track|of tri|of twin|of uncl|of up|of video|of wait|of walk|of was|of watch|of webcam|of well
0.1|of wher|of whil|of whit|of who|of wid|of wif|of writ|of x|of yesterda|verb:box|verb:dot|verb:drew|verb:film
0.1|verb:hold|verb:leav|verb:lin|verb:noth|verb:onc|verb:past|verb:play|verb:ran|verb:round|verb:sang|verb:search
0.1|verb:sent|verb:shop|verb:tak|verb:transl|verb:watch|verb:whil|verb:writ
-0.1|after2:all|after2:alon|after2:but|after2:car|after2:down|after2:even|after2:ever|after2:hav|after2:he|after2:my
-0.1|after2:nobod|after2:not|after2:on|after2:one|after2:program|after2:record|after2:round|after2:s|after2:sam
-0.1|after2:so|after2:softwar|after2:stood|after2:t|after2:tablet|after2:to|after2:tool|after2:up|after2:went
-0.1|after2:wrot|after:aft|after:and|after:app|after:are|after:as|after:befor|after:call|after:colour|after:even
-0.1|after:get|after:has|after:hav|after:held|after:kept|after:lik|after:list|after:lost|after:m|after:mayb|after:meet
-0.1|after:not|after:now|after:onto|after:pag|after:photo|after:quot|after:right|after:say|after:screen|after:such
-0.1|after:tabl|after:touch|after:turn|after:was|after:wher|after:with|at:2|at:3|before:all|before:and|before:befor
-0.1|before:cam|before:eleven|before:from|before:get|before:goe|before:he|before:her|before:mad|before:not|before:out
-0.1|before:over|before:see|before:show|before:that|before:the|before:then|before:wer|before:when|before:wher
-0.1|before:which|before:writ|before:wrot|begins|clause:12|clause:14|clause:1974|clause:24|clause:30|clause:38
-0.1|clause:8|clause:about|clause:alon|clause:alway|clause:an|clause:apart|clause:back|clause:band|clause:becaus
-0.1|clause:behind|clause:between|clause:black|clause:brigad|clause:bus|clause:cam|clause:car|clause:children
-0.1|clause:choir|clause:clip|clause:clos|clause:color|clause:corn|clause:council|clause:count|clause:curv|clause:d
-0.1|clause:danc|clause:dark|clause:doe|clause:doesn|clause:down|clause:drew|clause:driv|clause:each|clause:eight
-0.1|clause:eleven|clause:end|clause:everyth|clause:ferr|clause:fill|clause:fir|clause:fiv|clause:for|clause:fort
-0.1|clause:found|clause:fram|clause:friend|clause:front|clause:gam|clause:gon|clause:hand|clause:hang|clause:he
-0.1|clause:hedg|clause:hour|clause:if|clause:insuranc|clause:jul|clause:kept|clause:last|clause:littl|clause:long
-0.1|clause:love|clause:low|clause:lung|clause:mak|clause:mark|clause:market|clause:mayb|clause:minut|clause:model
-0.1|clause:near|clause:need|clause:night|clause:no|clause:non|clause:noon|clause:now|clause:nurs|clause:ordinar
-0.1|clause:oth|clause:photo|clause:photograph|clause:post|clause:ray|clause:rid|clause:right|clause:ring|clause:said
-0.1|clause:sam|clause:sat|clause:saturda|clause:say|clause:sentenc|clause:set|clause:sheep|clause:shot|clause:sit
-0.1|clause:six|clause:smooth|clause:snow|clause:somebod|clause:soup|clause:spot|clause:spout|clause:squar
-0.1|clause:stand|clause:step|clause:stood|clause:such|clause:swear|clause:tap|clause:that|clause:the|clause:tim
-0.1|clause:tool|clause:touch|clause:tow|clause:train|clause:tre|clause:tuesda|clause:upload|clause:wat|clause:well
-0.1|clause:went|clause:when|clause:which|clause:whit|clause:will|clause:with|clause:writ|clause:wrot|clause:x
-0.1|clause:year|clause:yellow|first:1|first:300|first:40|first:41|first:8|first:9|first:an|first:each|first:fourteen
-0.1|first:my|first:nin|first:our|first:quot|first:seven|first:six|has:1|has:14|has:214|has:41|has:6|has:7|has:8
-0.1|has:900|has:ai|has:alto|has:behind|has:between|has:bit|has:black|has:blu|has:board|has:bottl|has:broth|has:call
-0.1|has:car|has:cat|has:check|has:chest|has:circl|has:clean|has:club|has:color|has:colour|has:com|has:cousin
-0.1|has:crack|has:dat|has:doctor|has:each|has:ear|has:even|has:fair|has:ferr|has:fil|has:fing|has:fir|has:fourteen
-0.1|has:grandson|has:green|has:half|has:head|has:her|has:high|has:him|has:his|has:hous|has:its|has:lad|has:last
-0.1|has:lat|has:law|has:len|has:let|has:lot|has:lying|has:machin|has:man|has:me|has:meadow|has:mm|has:moth|has:mous
-0.1|has:museum|has:nephew|has:new|has:next|has:numb|has:nurs|has:one|has:oth|has:our|has:peopl|has:point|has:quest
-0.1|has:read|has:record|has:red|has:roof|has:round|has:seven|has:shadow|has:shed|has:sheep|has:sheet|has:shelf
-0.1|has:sit|has:six|has:small|has:son|has:sound|has:stat|has:stor|has:street|has:strip|has:swap|has:tail|has:ther
-0.1|has:thes|has:thin|has:thing|has:thumb|has:tomorrow|has:tool|has:twelv|has:us|has:walk|has:watch|has:wed|has:whit
-0.1|has:window|has:wint|has:writ|has:yellow|head:alto|head:arm|head:aunt|head:bus|head:button|head:call|head:cat
-0.1|head:chatbot|head:club|head:colour|head:com|head:comput|head:dat|head:doctor|head:dog|head:draw|head:fair
-0.1|head:fil|head:fing|head:gat|head:head|head:hous|head:len|head:let|head:lot|head:machin|head:mark|head:meadow
-0.1|head:model|head:moth|head:museum|head:nephew|head:next|head:peopl|head:phon|head:program|head:record|head:right
-0.1|head:sentenc|head:shadow|head:shed|head:sheep|head:sheet|head:sit|head:slid|head:sound|head:stor|head:street
-0.1|head:swap|head:tablet|head:them|head:ther|head:thing|head:tool|head:voic|head:wall|head:wat|head:watch
-0.1|head:window|head:year|medium:video|of 14|of 1974|of 30|of 41|of 52|of 6|of 61|of 700|of a machine:"a
-0.1|of a machine:3|of about|of ahead|of air|of alik|of allot|of alto|of anoth|of any|of apart|of around|of back
-0.1|of backward|of bank|of becaus|of been|of behind|of bell|of bicycl|of bill|of bit|of blob|of bottl|of boy|of brid
-0.1|of brigad|of broth|of bus|of by:he|of by:i|of by:person|of by:person next|of by:thing next|of call|of cam|of can
-0.1|of chair|of chang|of chatbot|of chest|of christma|of clean|of clos|of coat|of coffe|of comput|of corn|of could
-0.1|of cousin|of cov|of cross|of d|of dad|of dat|of deed next|of desk|of different|of digit|of doe|of doesn|of drop
-0.1|of eleven|of everyth|of exact|of fad|of feath|of ferr|of find|of fir|of first|of first:a_let|of first:an
-0.1|of first:and|of first:but|of first:ever|of first:for|of first:from|of first:he|of first:i|of first:i_can
-0.1|of first:i_d|of first:i_gav|of first:i_lost|of first:i_put|of first:i_run|of first:i_want|of first:it_was
-0.1|of first:it_wrot|of first:my_broth|of first:my_moth|of first:my_sist|of first:my_son|of first:no
-0.1|of first:nobod_at|of first:now_i|of first:on|of first:on_the|of first:onl|of first:onl_when|of first:out
-0.1|of first:second|of first:somebod|of first:the_ai|of first:the_box|of first:the_thing|of first:ther|of flat
-0.1|of flood|of foot|of four|of fourteen|of fox|of gam|of goe|of got|of green|of hair|of hall|of hands over|of head
-0.1|of heap|of heart|of his|of hom|of hous|of if|of in|of insuranc|of isn|of its|of joint:, but|of joint:, yet
-0.1|of joint:;|of joint:and|of jump|of just|of keep|of kid|of km|of kne|of lac|of lat|of len|of lift|of lik|of list
-0.1|of liv|of lot|of lying|of machin|of mail|of mayb|of meadow|of metr|of minut|of mous|of mov|of museum|of my
-0.1|of myself|of need|of new|of night|of non|of nos|of off|of ordinar|of out|of pas|of pink|of plat|of pond|of post
-0.1|of quest|of rain|of ran|of re|of record|of red|of rid|of ring|of robot|of roll|of round|of sat|of saturda|of scan
-0.1|of scor|of second|of set|of seven|of shadow|of sheep|of sheet|of shelf|of show|of sing|of sit|of snow|of somebod
-0.1|of son|of spin|of spok|of spot|of stand|of stay|of stood|of storm|of straight|of such|of sudden|of sun|of sunda
-0.1|of swap|of swear|of tabl|of tail|of tap|of tea|of than|of the|of thick|of thing|of though|of thumb|of to
-0.1|of togeth|of tomorrow|of tool|of tow|of tram|of tre|of turn|of twic|of underneath|of upload|of ve|of ver
-0.1|of visitor|of want|of we|of week|of went|of wer|of which|of wint|of yet|verb:aft|verb:apart|verb:arm|verb:becaus
-0.1|verb:befor|verb:call|verb:clean|verb:clos|verb:end|verb:fac|verb:follow|verb:found|verb:hang|verb:hedg|verb:lamp
-0.1|verb:lay|verb:lik|verb:list|verb:lost|verb:m|verb:mad|verb:mayb|verb:meet|verb:moth|verb:non|verb:pag|verb:paint
-0.1|verb:rid|verb:right|verb:run|verb:screen|verb:second|verb:sentenc|verb:stood|verb:tabl|verb:tablet|verb:ther
-0.1|verb:touch|verb:tow|verb:tre
-0.2|after2:app|after2:at|after2:for|after2:i|after2:is|after:cam|after:fil|after:for|after:gav|after:giv|after:had
-0.2|after:left|after:mak|after:onl|after:pictur|after:want|before:d|before:had|before:my|before:of|before:tak
-0.2|before:through|before:to|before:with|clause:7|clause:ai|clause:as|clause:befor|clause:by|clause:can|clause:check
-0.2|clause:christma|clause:clinic|clause:club|clause:colour|clause:draw|clause:even|clause:fac|clause:fil
-0.2|clause:first|clause:four|clause:go|clause:goat|clause:got|clause:green|clause:hall|clause:hav|clause:his
-0.2|clause:in|clause:just|clause:laid|clause:lamp|clause:left|clause:lik|clause:lin|clause:list|clause:lost
-0.2|clause:mad|clause:meet|clause:nin|clause:on|clause:onto|clause:paint|clause:pictur|clause:run|clause:s|clause:t
-0.2|clause:want|first:me|has:3d|has:an|has:arm|has:brown|has:chatbot|has:comput|has:film|has:fram|has:hour|has:in
-0.2|has:month|has:on|has:program|has:right|has:shot|has:signal|has:sist|has:speak|has:team|has:them|has:wat|has:year
-0.2|head:fram|head:hour|head:man|head:map|head:numb|head:offic|head:pap|head:shot|head:son|how:asked|of 20|of 38
-0.2|of 3d|of 400|of 7|of 8|of 900|of aft|of after a machine|of bar|of both|of by:thing|of cat|of clinic|of colour
-0.2|of com|of down|of draw|of driv|of each|of eight|of end|of fenc|of fil|of fill|of final|of first:a_program
-0.2|of first:aft_the|of first:at|of first:even|of first:i_held|of first:i_photograph|of first:in_the|of first:nobod
-0.2|of first:out_cam|of first:the|of first:the_app|of first:the_program|of first:ther_are|of form|of found|of gon
-0.2|of hang|of hard|of i|of includ|of joint:,|of joint:, and|of kept|of label|of laid|of last|of lay|of light
-0.2|of long:4|of lung|of man|of mm|of newspap|of noth|of numb|of nurs|of onto|of oth|of paint|of program|of put
-0.2|of row|of said|of say|of shed|of sid|of sist|of sky|of sort|of squar|of tak|of team|of thin|of thre|of through
-0.2|of wall|of wed|of what|of wrot|of year|verb:colour|verb:com|verb:fil|verb:giv|verb:hav|verb:held|verb:laid
-0.2|verb:left|verb:mak|verb:wher
-0.3|after2:out|after:by|after:draw|after:into|answers|before:at|before:by|before:for|clause:400|clause:are
-0.3|clause:aunt|clause:giv|clause:great|clause:held|clause:machin|clause:of|clause:screen|clause:ther|clause:turn
-0.3|ends|first:a|first:the|has:app|has:map|has:plat|has:tim|head:app|head:boot|head:film|head:me|head:pag|head:plat
-0.3|head:tim|medium:text|of a machine:a|of app|of are|of aunt|of between|of blu|of by:none next|of club|of fall
-0.3|of first:aft|of first:in|of go|of great|of has|of hav|of he|of held|of long:0|of long:6|of mad|of mak|of month
-0.3|of next|of not|of screen|of shot|of sound|of that|of ther|of train|of when|verb:cam|verb:draw|verb:pictur
-0.4|after2:a|before:has|before:i|clause:aft|clause:and|clause:into|clause:not|clause:them|first:one|has:ever|has:for
-0.4|has:newspap|misfits|no medium|nth:3|of by:machine|of first:i_got|of right|of t|of them|of wat
-0.5|after2:it|before:say|clause:at|clause:second|long:0|of check|of even|of hands over before|of her|of left
-0.6|always|first:ever|how:quoted|long:1|of hands over next|of later half
-0.7|person
-0.9|how:named|machine
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.4|by:machine
0.9|aft|first:i_got|got
0.8|and
0.7|but|colon|when
0.6|bare next|by:person next|first:aft|hands over before|onc|than|thre|way
0.5|10|any|as|colour|drew|first:onl|first:with|first:with_the|four|get|grandma|joint:, and|numb|screen|stay|still
0.5|though|tim
0.4|212|bare before|behind|blink|button|by:it next|by:some machine|by:some machine before|cat|each|ever|first:at
0.4|first:i_can|giv|goat|gon|her|hol|it|joint:and|lin|model|now|out|quot|quotes|red|roll|second|sign|sing|them|writ
0.3|3d|bar|becam|bit|blu|by:they next|by:thing|cam|cent|clean|clos|cloud|club|council|draw|ear|even|everyth|except
0.3|figur|first:a_let|first:but_it|first:fiv|first:i_get|first:it_say|first:onl_when|first:the|first:the_app|fox|glas
0.3|go|goal|heart|high|joint:but|lit|min|minut|mor|mountain|mov|nam|nos|notic|outlin|past|real|sharp|show|sit|smooth
0.3|sort|spot|stand|street|the|toy|twic|wher|yellow|yesterda|yet
0.2|20|40|400|ahead|along|also|answ|at|back|backward|beam|been|bel|birthda|bowl|box|branch|by:none next|by:there
0.2|by:thing next|chest|christma|circl|confetti|cov|desk|dog|door|eith|euro|fac|farm|field|fill|first:a_program
0.2|first:and|first:at_the|first:but|first:but_the|first:even_the|first:from_behind|first:i_drew|first:i_had
0.2|first:i_nev|first:in_the|first:it_is|first:it_said|first:last|first:on|first:out|first:second|first:still
0.2|first:still_it|first:the_first|first:the_program|first:then|first:thre|fiv|flat|found|he|heard|him|hit|hous|how
0.2|itself|joint:, yet|jump|lac|lat|leg|lie|light|lip|long:4|long:5|long:6|love|mad|metr|miss|mm|mol|moment|new|night
0.2|not|old|onto|open|paint|park|perfect|person|pink|plac|robot|round|satellit|sent|seven|sheet|sid|sky|someth|stood
0.2|strang|swing|tablet|theatr|then|ther|til|too|top|try|turn|two|voic|wait|watch|well|wer|wet|whenev
0.1|1|12|200|2023|214|3|4|5|50|8|about|abov|accord|aerial|afterward|again|although|anoth|anywher|app|around|aunt|awa
0.1|bab|bak|baker|bank|barn|be|befor|believ|bell|bent|best|bicycl|big|boat|book|bras|breath|bump|by:I next
0.1|by:it before|by:machine before|by:mine|call|can|cap|card|chair|chang|clear|click|clinic|clip|color|com|comput|cop
0.1|could|cousin|crook|curl|danc|dat|deed before|do|dragon|eight|eleven|exact|fad|fall|fath|feath|feet|fenc|find
0.1|first:20|first:aft_the|first:all|first:also|first:and_the|first:even|first:fath|first:four|first:from|first:her
0.1|first:i_turn|first:i_ve|first:it_drew|first:it_found|first:it_gav|first:it_giv|first:it_left|first:it_mad
0.1|first:it_paint|first:it_wrot|first:last_year|first:my_aunt|first:my_daught|first:my_grandson|first:my_nephew
0.1|first:now|first:now_i|first:now_the|first:one|first:one_photo|first:out_cam|first:out_com|first:second_go
0.1|first:six|first:someon|first:the_ai|first:the_box|first:the_comput|first:the_film|first:then_a|first:when
0.1|first:when_i|first:yesterda|flag|floor|fly|follow|fort|fourteen|galler|gam|garden|gold|good|granddaught|grandson
0.1|gras|green|guard|hang|harbour|hat|hay|hedg|herself|hors|hospital|if|includ|instead|is|its|joint:, but|key|kid|kne
0.1|later half|laugh|left|lift|lighthous|liv|map|me|monda|month|mouth|mush|near|normal|north|orang|own|paid|patch|pic
0.1|pixel|pla|plain|plant|polish|pond|pop|postcard|put|rain|ray|remov|right|roof|rub|s|scrap|servic|set|shadow|sheep
0.1|short|should|six|sleev|slept|snow|soap|softwar|someon|son|squint|stag|stair|step|storm|straight|sudden|tail|tap
0.1|teeth|thank|thi|thin|through|throw|tomato|tow|transl|tre|tri|twelv|twin|walk|wat|went|will|wing|wip|wobbl|wrot|x
-0.1|1931|1974|2019|24|30|31|41|44|52|58|60|700|800|91|allot|anniversar|arm|ball|becaus|bet|bird|blind|bottl|brid
-0.1|cassett|chapel|chat|cheek|child|church|coat|colleagu|complain|corn|curtain|cut|dad|dashcam|deaf|deliver|demo|did
-0.1|didn|different|div|doe|don|dot|end|everybod|fat|feed|fell|fil|fin|fing|fir|first:app|first:by|first:clas
-0.1|first:eleven|first:ever|first:first|first:for|first:for_my|first:for_our|first:i_alway|first:i_click|first:i_cut
-0.1|first:i_don|first:i_read|first:i_run|first:i_upload|first:i_want|first:i_wrot|first:it|first:it_got|first:it_had
-0.1|first:it_s|first:my_broth|first:my_cousin|first:my_heron|first:my_moth|first:my_neighbour|first:my_watch
-0.1|first:nin|first:one_tap|first:our|first:photo|first:sinc_the|first:somebod|first:the_check|first:the_pictur
-0.1|first:the_school|first:the_thing|first:then_the|fish|fresh|gav|girl|given|glass|glov|gps|gran|grandpa|great|grow
-0.1|had|hair|hard|has|hav|hectar|help|heron|hip|his|hold|in|iso|jam|joint:, then|jok|laptop|last|law|leav|list|long:2
-0.1|mail|mak|manag|mayb|mill|morn|must|next|noon|nurs|of|over|pag|pap|parish|pas|passport|per|plat|plot|pull|pump
-0.1|rail|re|retir|ring|rubbish|sat|sav|school|scratch|seam|search|see|shed|sinc|singl|sist|siz|skeleton|som|somewher
-0.1|sound|speak|spin|spr|stat|stick|stop|stud|such|sum|tak|tea|team|thirt|till|tin|track|tram|und|ve|ver|visitor|whil
-0.1|window|without|wors|written|year
-0.2|0|2|74|always|an|anyth|are|between|bik|blurr|broth|buy|by:he|by:person|by:person before|calendar|choir|clas|clerk
-0.2|coffe|cri|cross|curv|dark|dead|deed next|down|drawn|far|fed|feel|few|film|first:a|first:for_the|first:half
-0.2|first:i_ask|first:i_d|first:i_onl|first:in|first:it_was|first:my_sist|first:my_son|first:my_wif|first:no
-0.2|first:quot|first:sam|first:sinc|first:so|first:the_curtain|first:the_museum|first:the_nurs|first:ther|flick
-0.2|forecast|gap|group|half|head|health|heat|hid|insuranc|into|jul|jun|just|know|lamp|las|leaflet|len|lik|long|lot|m
-0.2|market|meadow|meet|men|midwif|most|mous|much|myself|need|nic|no|noth|our|partn|peopl|phon|piec|pleas|pool|record
-0.2|said|seen|shop|shot|slow|smil|snap|ston|stor|strip|swap|switch|tabl|takes in|teach|tel|that|thick|thing|to|tru
-0.2|used|villag|want|websit|whit|whoev|wir|wor|work|would|young
-0.3|9|ask|bare|brown|by:i|by:it|by:she|by:some machine next|by:they before|count|day|decid|first:a_man|first:an
-0.3|first:befor|first:i_typ|first:it_cam|first:it_has|first:it_took|first:nobod|first:on_the|first:she|first:the_are
-0.3|first:the_say|first:the_whol|first:ther_s|fog|front|german|goe|grandmoth|gre|kept|knew|learn|long:0|long:1|man
-0.3|mark|museum|print|program|quest|ran|row|sam|shap|slic|slid|smear|swear|think|video|we|week|wheth|who|whol|word
-0.3|you
-0.4|38|by|by:I|by:nobody|d|doctor|final|first:he|first:i|first:i_m|first:we|from|lay|may|microphon|nev|nobod|scan|she
-0.4|so|somebod|t|talk|us
-0.5|by:they|camera|deed|first|hands over next|i|joint:,|machin|photograph|pictur|read|say|tell|took|what
-0.6|by:none before|first:my|for|joint:|look
-0.7|after a machine|by:machine next|photo|told|was
-0.8|hands over
-0.9|typ
-1.0|before a machine
""")
OF_CASE: Final[Mapping[str, float]] = _weights("""
1.5|hands over
0.9|by:none before|quotes
0.7|said:3
0.6|by:machine next|first|kin|long:6
0.5|bare|came:-2|came:-3|deed|long:5
0.4|by:none next|deed before|past
0.3|bare before|by:some machine|by:some machine next|came:-1|fits|takes in
0.2|by:I|by:it|by:machine before|by:one|by:you|came:0|joint:|joint:, so|joint:;|long:3|long:4|said:2
0.1|bare next|by:I before|by:it before|by:machine|by:they|by:thing|digit|joint:, and|joint:, yet|misfits|said:4
-0.1|by:I next|by:it next|by:some machine before|by:there|by:thing next|joint:and|joint:but
-0.2|by:they next|joint:, but
-0.3|by:i|by:nobody|by:they before|came:1|deed next|hands over before
-0.4|by:person next|by:thing before|joint:,|long:1|no medium
-0.5|by:person|came:2|said:0|said:1
-0.6|came:3
-0.7|hands over next
-0.9|after a machine
-1.0|later half
-1.1|always
-1.2|long:0
""")

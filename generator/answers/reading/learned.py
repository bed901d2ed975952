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
0.7|after:from|fits|has:of|of word
0.6|has:my|how:handed|long:3|of by:machine next|of photo
0.5|after:typ|clause:walk|has:corridor|has:photo|how:sensed|how:typed|medium:picture|of a machine:my|of grandma
0.5|of long:1|of pictur|of typ|verb:typ
0.4|after2:ask|after2:you|before:an|clause:arm|clause:do|clause:let|clause:map|clause:open|clause:satellit|clause:sinc
0.4|has:12|has:3|has:dron|has:fac|has:fiv|has:piec|has:quot|has:s|has:word|head:corridor|head:fac|head:photo|kin|of 2
0.4|of bare|of by:some machine next|of dron|of exist|of flag|of group|of she|of stick|of would|opens
0.3|after2:camera|after2:me|after2:onl|after:acros|after:in|after:then|after:und|answered|before:turn|before:typ
0.3|before:was|clause:9|clause:farm|clause:group|clause:had|clause:hold|clause:morn|clause:nephew|clause:tell
0.3|clause:transl|clause:und|clause:who|clause:without|clause:you|first:12|first:fiv|has:box|has:count|has:curv
0.3|has:eye|has:flag|has:grandma|has:lik|has:meet|has:mill|has:mol|has:night|has:old|has:per|head:camera|head:eye
0.3|head:flag|head:meet|head:mol|head:night|long:5|medium|of 12|of 40|of ask|of by:some machine before|of count|of do
0.3|of els|of farm|of first:i_cut|of first:i_onl|of first:my|of first:one_photo|of first:so|of first:the_pictur
0.3|of german|of handl|of hold|of joint:|of lin|of morn|of onl|of open|of our|of pap|of phon|of pot|of sign|of so
0.3|of ston|of top|of twelv|of wobbl|verb:comput|verb:min|verb:transl|verb:und
0.2|after2:big|after2:gav|after2:him|after2:min|after2:of|after2:pag|after2:phon|after2:photo|after2:she|after2:that
0.2|after2:typ|after2:was|after:at|after:box|after:fed|after:me|after:over|after:program|after:s|after:seen
0.2|after:still|after:than|after:the|after:without|at:0|before:back|before:giv|before:hav|before:into|before:no
0.2|before:she|before:sit|before:und|clause:40|clause:ask|clause:barn|clause:box|clause:chatbot|clause:comput
0.2|clause:cut|clause:ear|clause:fair|clause:her|clause:land|clause:look|clause:man|clause:may|clause:offic|clause:onc
0.2|clause:onl|clause:or|clause:part|clause:put|clause:read|clause:record|clause:saw|clause:scan|clause:seen
0.2|clause:show|clause:so|clause:stick|clause:still|clause:stor|clause:than|clause:then|clause:through|clause:told
0.2|clause:took|clause:typ|clause:up|clause:us|clause:voic|clause:watch|clause:window|first:400|first:ten|first:two
0.2|has:10|has:band|has:barn|has:bik|has:bridg|has:dashcam|has:from|has:glas|has:grandmoth|has:hand|has:handl
0.2|has:heron|has:jul|has:metr|has:middl|has:phon|has:sam|has:school|has:second|has:slid|has:tap|has:the|has:tram
0.2|has:turn|has:with|head:band|head:barn|head:box|head:count|head:door|head:dot|head:dron|head:field|head:goat
0.2|head:hand|head:handl|head:jul|head:lin|head:out|head:piec|head:tap|head:word|lasts|long:4|medium:space|nth:0|of 10
0.2|of 19|of 3|of 4|of a machine:the|of and|of bas|of be|of bik|of bin|of black|of box|of bras|of bridg|of but
0.2|of by:it|of by:none before|of by:she|of by:you|of camera|of confetti|of council|of cut|of deed|of deed before
0.2|of film|of first:i_ask|of first:my_daught|of first:now|of first:now_the|of first:our|of first:she
0.2|of first:the_camera|of first:then|of first:you|of fiv|of galler|of good|of grandpa|of hectar|of hour|of jul|of key
0.2|of las|of let|of lie|of long:3|of may|of measur|of meet|of middl|of mill|of moth|of nam|of nobod|of old|of part
0.2|of peopl|of piec|of postcard|of pur|of read|of s|of sam|of satellit|of saw|of school|of seam|of sent|of sinc
0.2|of smear|of someon|of someth|of strip|of tablet|of tell|of then|of thi|of tin|of transl|of tru|of two|of und
0.2|of villag|of webcam|of websit|of well|of will|of wir|of work|of you|verb:acros|verb:ask|verb:camera|verb:cut
0.2|verb:fed|verb:metr|verb:offic|verb:open|verb:phon|verb:photo|verb:walk
0.1|after2:and|after2:comput|after2:cut|after2:d|after2:dot|after2:dron|after2:hand|after2:look|after2:nephew
0.1|after2:nev|after2:noth|after2:offic|after2:onc|after2:over|after2:put|after2:quot|after2:right|after2:say
0.1|after2:sist|after2:the|after2:thi|after2:ve|after2:walk|after:ask|after:but|after:do|after:down|after:drew
0.1|after:ever|after:fac|after:film|after:half|after:is|after:keep|after:mad|after:of|after:on|after:paint
0.1|after:record|after:round|after:scan|after:sid|after:sinc|after:through|after:to|after:took|after:up|after:watch
0.1|after:whil|after:wrot|alone|at:1|before:3|before:call|before:can|before:e|before:each|before:ever|before:film
0.1|before:gav|before:is|before:it|before:kept|before:off|before:on|before:onl|before:our|before:paint|before:round
0.1|before:two|before:up|clause:1|clause:20|clause:900|clause:a|clause:acros|clause:all|clause:any|clause:below
0.1|clause:big|clause:bik|clause:bird|clause:but|clause:chapel|clause:click|clause:day|clause:doctor|clause:fed
0.1|clause:figur|clause:fing|clause:fish|clause:flew|clause:from|clause:get|clause:grandpa|clause:grandson|clause:him
0.1|clause:is|clause:las|clause:lat|clause:law|clause:leav|clause:leg|clause:me|clause:metr|clause:moth|clause:mov
0.1|clause:my|clause:new|clause:our|clause:over|clause:own|clause:phon|clause:program|clause:quot|clause:robot
0.1|clause:school|clause:shadow|clause:swap|clause:talk|clause:thre|clause:twin|clause:two|clause:ve|clause:video
0.1|clause:wall|clause:we|clause:what|clause:wher|clause:whil|clause:whol|clause:wif|clause:wir|clause:word
0.1|clause:yesterda|first:11|first:2|first:22|first:30|first:4|first:eleven|first:fort|first:four|first:photo|has:11
0.1|has:2|has:22|has:30|has:340|has:4|has:40|has:400|has:5|has:a|has:about|has:alon|has:and|has:baker|has:bank
0.1|has:bill|has:bin|has:bird|has:blob|has:brid|has:camera|has:cassett|has:chapel|has:choir|has:christma|has:clip
0.1|has:degre|has:dog|has:door|has:dot|has:down|has:dres|has:edg|has:eleven|has:few|has:field|has:first|has:fort
0.1|has:friend|has:garden|has:goat|has:heart|has:hectar|has:hedg|has:hop|has:jar|has:las|has:leg|has:long|has:m
0.1|has:market|has:microphon|has:min|has:minut|has:morn|has:mouth|has:not|has:onl|has:onto|has:out|has:pap|has:pas
0.1|has:pla|has:post|has:postcard|has:pot|has:roll|has:scrap|has:short|has:singl|has:siz|has:snap|has:snow|has:stick
0.1|has:stuff|has:tabl|has:tablet|has:ten|has:thi|has:thre|has:tin|has:tre|has:two|has:ver|has:villag|has:wheel
0.1|has:whol|has:wid|has:wir|has:x|head:alon|head:bar|head:blob|head:brid|head:chair|head:clip|head:daught|head:down
0.1|head:edg|head:fenc|head:fish|head:hat|head:hedg|head:jar|head:kitchen|head:lamp|head:las|head:m|head:market
0.1|head:metr|head:middl|head:morn|head:mouth|head:not|head:onto|head:pictur|head:pla|head:postcard|head:pot
0.1|head:screen|head:second|head:siz|head:tre|head:wheel|head:wid|head:wir|long:2|medium:sound|nth:1|nth:2|of 22|of 5
0.1|of a|of a machine:our|of a machine:three|of acros|of alon|of anywher|of arm|of badg|of band|of barn
0.1|of before a machine|of besid|of birthda|of board|of button|of by|of by:I before|of by:it before|of by:it next
0.1|of by:machine before|of by:one|of by:person before|of by:they|of by:thing before|of card|of cassett|of chapel
0.1|of cheek|of children|of church|of click|of cloud|of corridor|of curv|of dashcam|of dog|of door|of dragon|of dres
0.1|of drew|of ear|of everybod|of eye|of fac|of fell|of few|of field|of figur|of first:all|of first:app
0.1|of first:but_the|of first:eleven|of first:for_the|of first:i_click|of first:i_drew|of first:i_film|of first:i_had
0.1|of first:i_ran|of first:i_show|of first:i_typ|of first:it_s|of first:my_heron|of first:my_nephew|of first:my_watch
0.1|of first:now_ther|of first:one|of first:quot|of first:sinc|of first:sinc_the|of first:six|of first:the_film
0.1|of first:the_new|of first:then_i|of first:ther_s|of first:two|of first:yesterda|of flew|of fog|of fold|of for
0.1|of from|of front|of garden|of gav|of get|of glas|of glass|of grandmoth|of hand|of hat|of hedg|of heron|of herself
0.1|of him|of hors|of is|of joint:, then|of joint:but|of know|of lamp|of land|of leg|of littl|of long|of long:2
0.1|of long:5|of lost|of love|of low|of market|of mol|of mor|of mouth|of nephew|of nev|of no|of noon|of offic|of on
0.1|of or|of over|of pag|of past|of per|of plan|of point|of puppet|of ray|of remov|of roof|of run|of sang|of scrap
0.1|of seen|of should|of singl|of slid|of snap|of som|of spout|of start|of step|of still|of stor|of stuff|of takes in
0.1|of talk|of ten|of text|of thirt|of til|of tim|of told|of took|of touch|of track|of tri|of twin|of uncl|of up
0.1|of video|of wait|of walk|of was|of watch|of wher|of whil|of whit|of who|of whol|of wid|of wif|of without|of writ
0.1|of x|of yesterda|verb:box|verb:dot|verb:drew|verb:film|verb:hold|verb:leav|verb:lin|verb:noth|verb:onc|verb:past
0.1|verb:play|verb:quot|verb:ran|verb:round|verb:s|verb:sang|verb:scan|verb:search|verb:sent|verb:shop|verb:watch
0.1|verb:whil
-0.1|after2:all|after2:alon|after2:but|after2:car|after2:down|after2:even|after2:ever|after2:hav|after2:he|after2:my
-0.1|after2:nobod|after2:not|after2:on|after2:one|after2:program|after2:record|after2:round|after2:s|after2:sam
-0.1|after2:so|after2:softwar|after2:stood|after2:t|after2:tablet|after2:to|after2:tool|after2:up|after2:went
-0.1|after:aft|after:and|after:app|after:are|after:as|after:befor|after:call|after:colour|after:count|after:even
-0.1|after:get|after:has|after:hav|after:held|after:it|after:kept|after:lik|after:list|after:lost|after:m|after:mayb
-0.1|after:meet|after:not|after:now|after:onto|after:pag|after:photo|after:quot|after:right|after:screen|after:see
-0.1|after:such|after:tabl|after:that|after:touch|after:turn|after:was|after:wher|after:with|at:2|at:3|before:all
-0.1|before:and|before:befor|before:cam|before:eleven|before:from|before:get|before:goe|before:her|before:mad
-0.1|before:not|before:now|before:out|before:over|before:see|before:show|before:that|before:the|before:then|before:wer
-0.1|before:when|before:wher|before:which|before:writ|before:wrot|begins|clause:12|clause:14|clause:1974|clause:24
-0.1|clause:30|clause:38|clause:8|clause:about|clause:alon|clause:alway|clause:an|clause:apart|clause:back|clause:band
-0.1|clause:bank|clause:bar|clause:becaus|clause:behind|clause:between|clause:black|clause:brigad|clause:bus|clause:by
-0.1|clause:cam|clause:car|clause:children|clause:choir|clause:clip|clause:clos|clause:corn|clause:council|clause:curv
-0.1|clause:d|clause:danc|clause:dark|clause:doe|clause:doesn|clause:down|clause:drew|clause:driv|clause:each
-0.1|clause:eight|clause:eleven|clause:end|clause:everyth|clause:ferr|clause:fill|clause:fir|clause:first|clause:fiv
-0.1|clause:fort|clause:found|clause:fram|clause:friend|clause:front|clause:gam|clause:gon|clause:hand|clause:hang
-0.1|clause:hedg|clause:hour|clause:if|clause:insuranc|clause:jul|clause:kept|clause:last|clause:lift|clause:list
-0.1|clause:littl|clause:long|clause:love|clause:low|clause:lung|clause:mak|clause:mark|clause:market|clause:mayb
-0.1|clause:minut|clause:model|clause:near|clause:need|clause:night|clause:no|clause:non|clause:noon|clause:now
-0.1|clause:nurs|clause:onto|clause:ordinar|clause:oth|clause:photo|clause:photograph|clause:post|clause:ray
-0.1|clause:rid|clause:right|clause:ring|clause:said|clause:sam|clause:sat|clause:saturda|clause:say|clause:sentenc
-0.1|clause:set|clause:sheep|clause:shot|clause:sign|clause:sit|clause:six|clause:smooth|clause:snow|clause:somebod
-0.1|clause:sort|clause:soup|clause:spot|clause:spout|clause:squar|clause:stand|clause:step|clause:stood|clause:such
-0.1|clause:swear|clause:tap|clause:tim|clause:touch|clause:tow|clause:train|clause:tre|clause:tuesda|clause:upload
-0.1|clause:wat|clause:way|clause:well|clause:went|clause:when|clause:which|clause:whit|clause:with|clause:writ
-0.1|clause:wrot|clause:x|clause:year|clause:yellow|first:1|first:40|first:41|first:8|first:9|first:an|first:each
-0.1|first:fourteen|first:my|first:nin|first:seven|first:six|first:that|has:1|has:14|has:214|has:41|has:6|has:8
-0.1|has:900|has:ai|has:all|has:alto|has:arm|has:behind|has:between|has:bit|has:black|has:blu|has:bottl|has:broth
-0.1|has:call|has:car|has:cat|has:check|has:chest|has:circl|has:clean|has:club|has:color|has:colour|has:com|has:cousin
-0.1|has:crack|has:dat|has:doctor|has:each|has:ear|has:even|has:fair|has:ferr|has:fil|has:fing|has:fourteen
-0.1|has:grandson|has:green|has:half|has:head|has:her|has:high|has:him|has:his|has:hous|has:its|has:lad|has:last
-0.1|has:lat|has:law|has:len|has:let|has:lot|has:lying|has:machin|has:man|has:me|has:meadow|has:mm|has:moth|has:mous
-0.1|has:museum|has:nephew|has:next|has:numb|has:nurs|has:on|has:one|has:oth|has:our|has:peopl|has:point|has:quest
-0.1|has:read|has:record|has:red|has:roof|has:round|has:scor|has:seven|has:shadow|has:shed|has:sheep|has:sheet|has:sit
-0.1|has:six|has:small|has:son|has:sound|has:stat|has:still|has:stor|has:street|has:strip|has:swap|has:tail|has:that
-0.1|has:ther|has:thes|has:thin|has:thing|has:thumb|has:tomorrow|has:tool|has:train|has:twelv|has:us|has:walk
-0.1|has:watch|has:wed|has:whit|has:wint|has:writ|has:yellow|head:alto|head:arm|head:aunt|head:bus|head:call|head:cat
-0.1|head:chatbot|head:club|head:colour|head:com|head:comput|head:dat|head:dog|head:draw|head:fair|head:fil|head:fing
-0.1|head:gat|head:head|head:hous|head:len|head:let|head:lot|head:machin|head:mark|head:meadow|head:moth|head:museum
-0.1|head:nephew|head:next|head:peopl|head:phon|head:program|head:record|head:right|head:scan|head:sentenc|head:shadow
-0.1|head:shed|head:sheep|head:sheet|head:sit|head:slid|head:sound|head:stor|head:street|head:swap|head:tablet
-0.1|head:them|head:ther|head:thing|head:tool|head:voic|head:wall|head:wat|head:watch|head:window|head:year
-0.1|medium:video|of 14|of 17|of 1974|of 30|of 41|of 52|of 700|of a machine:"a|of about|of again|of ahead|of air
-0.1|of all|of allot|of anoth|of any|of around|of as|of back|of backward|of bank|of becaus|of been|of behind|of bell
-0.1|of bent|of bicycl|of bill|of bit|of blob|of bottl|of boy|of brid|of broth|of bus|of by:he|of by:i|of by:they next
-0.1|of by:thing next|of call|of cam|of can|of cat|of chair|of chang|of chatbot|of chest|of christma|of clean|of clos
-0.1|of coat|of coffe|of comput|of corn|of could|of cousin|of cov|of cross|of d|of dad|of dat|of deed next|of desk
-0.1|of different|of digit|of doe|of doesn|of draw|of drop|of eleven|of exact|of fad|of fath|of feath|of ferr|of fir
-0.1|of first:a_let|of first:an|of first:and|of first:for|of first:from|of first:he|of first:her|of first:i
-0.1|of first:i_can|of first:i_d|of first:i_gav|of first:i_lost|of first:i_put|of first:i_run|of first:i_wrot
-0.1|of first:it_was|of first:it_wrot|of first:last|of first:my_broth|of first:my_moth|of first:my_sist
-0.1|of first:my_son|of first:no|of first:nobod_at|of first:now_i|of first:on|of first:on_the|of first:onl
-0.1|of first:onl_when|of first:out|of first:second|of first:somebod|of first:the_ai|of first:the_box
-0.1|of first:the_thing|of first:ther|of first:ther_are|of flat|of flood|of foot|of four|of fourteen|of fox|of gam
-0.1|of goe|of got|of green|of hair|of hall|of he|of head|of heap|of heart|of his|of hom|of hospital|of hous|of if
-0.1|of in|of insuranc|of isn|of its|of joint:, but|of joint:, yet|of joint:;|of joint:and|of jump|of just|of keep
-0.1|of kid|of km|of kne|of lac|of lat|of lay|of len|of lift|of lik|of liv|of lot|of lying|of machin|of mail|of map
-0.1|of meadow|of metr|of microphon|of minut|of mous|of mov|of museum|of mush|of my|of myself|of need|of new|of night
-0.1|of non|of nos|of off|of ordinar|of out|of pas|of pink|of plat|of pond|of post|of rain|of ran|of re|of record
-0.1|of red|of rid|of ring|of robot|of roll|of round|of sat|of saturda|of scan|of scor|of second|of set|of seven
-0.1|of shadow|of sharp|of sheep|of sheet|of sing|of sit|of smil|of snow|of somebod|of son|of spok|of spot|of stand
-0.1|of stay|of stood|of storm|of straight|of such|of sudden|of sun|of sunda|of swap|of swear|of tabl|of tail|of tap
-0.1|of tea|of than|of the|of thick|of thing|of though|of through|of thumb|of to|of togeth|of tomorrow|of tool|of tow
-0.1|of tram|of tre|of turn|of twic|of underneath|of upload|of ve|of ver|of visitor|of we|of week|of wer|of which
-0.1|of wint|of yellow|of yet|verb:aft|verb:apart|verb:arm|verb:becaus|verb:befor|verb:call|verb:clean|verb:clos
-0.1|verb:count|verb:end|verb:follow|verb:found|verb:gav|verb:hang|verb:hedg|verb:lamp|verb:lay|verb:lik|verb:list
-0.1|verb:lost|verb:m|verb:mad|verb:mayb|verb:meet|verb:moth|verb:non|verb:onl|verb:pag|verb:paint|verb:read|verb:rid
-0.1|verb:right|verb:run|verb:screen|verb:second|verb:sentenc|verb:stood|verb:tabl|verb:tablet|verb:ther|verb:touch
-0.1|verb:tow|verb:tre|verb:wrot
-0.2|after2:app|after2:at|after2:for|after2:i|after2:is|after2:wrot|after:by|after:cam|after:fil|after:for|after:giv
-0.2|after:had|after:left|after:mak|after:onl|after:pictur|after:say|after:want|answers|before:at|before:d|before:my
-0.2|before:of|before:tak|before:through|before:to|before:with|clause:7|clause:ai|clause:are|clause:as|clause:befor
-0.2|clause:can|clause:check|clause:christma|clause:clinic|clause:club|clause:colour|clause:count|clause:draw
-0.2|clause:even|clause:fac|clause:fil|clause:four|clause:go|clause:goat|clause:got|clause:green|clause:hall
-0.2|clause:hav|clause:his|clause:in|clause:just|clause:laid|clause:lamp|clause:left|clause:lik|clause:lin|clause:lost
-0.2|clause:mad|clause:meet|clause:nin|clause:on|clause:paint|clause:pictur|clause:run|clause:s|clause:t|clause:ther
-0.2|clause:want|first:me|first:the|has:3d|has:an|has:brown|has:chatbot|has:comput|has:film|has:fram|has:hour|has:in
-0.2|has:month|has:new|has:program|has:right|has:shot|has:signal|has:sist|has:speak|has:team|has:them|has:wat|has:year
-0.2|head:fram|head:hour|head:man|head:numb|head:offic|head:pap|head:shot|head:son|how:asked|of 20|of 38|of 3d|of 400
-0.2|of 7|of 8|of 900|of aft|of alto|of apart|of are|of bar|of both|of by:person next|of by:thing|of clinic|of colour
-0.2|of com|of down|of driv|of each|of eight|of end|of everyth|of fenc|of fil|of fill|of final|of find
-0.2|of first:a_program|of first:aft_the|of first:at|of first:even|of first:ever|of first:i_held|of first:i_photograph
-0.2|of first:i_want|of first:in_the|of first:nobod|of first:out_cam|of first:the|of first:the_app
-0.2|of first:the_program|of form|of found|of gon|of hands over|of hang|of hard|of i|of joint:,|of joint:, and|of kept
-0.2|of label|of laid|of last|of light|of list|of long:4|of lung|of man|of mm|of month|of newspap|of noth|of numb
-0.2|of onto|of oth|of paint|of program|of put|of row|of said|of say|of shed|of show|of sid|of sist|of sky|of sort
-0.2|of squar|of tak|of team|of ther|of thin|of thre|of wall|of want|of wed|of went|of what|of wrot|of year
-0.2|verb:colour|verb:com|verb:fil|verb:giv|verb:hav|verb:held|verb:left|verb:mak|verb:wher
-0.3|after2:out|after:draw|after:gav|after:into|before:had|clause:400|clause:aunt|clause:giv|clause:great|clause:held
-0.3|clause:machin|clause:of|clause:turn|first:a|has:app|has:plat|has:tim|head:app|head:boot|head:film|head:map
-0.3|head:me|head:pag|head:plat|head:tim|medium:text|of a machine:a|of after a machine|of app|of aunt|of between
-0.3|of blu|of by:none next|of club|of fall|of first:aft|of first:in|of go|of has|of hav|of held|of long:0|of long:6
-0.3|of mad|of mak|of next|of not|of screen|of sound|of that|of train|of when|verb:cam|verb:draw|verb:pictur
-0.4|after2:a|before:by|before:for|before:has|before:i|clause:aft|clause:and|clause:at|clause:into|clause:not
-0.4|clause:screen|clause:them|ends|first:one|has:ever|has:for|has:map|has:newspap|misfits|nth:3|of by:machine
-0.4|of first:i_got|of great|of hands over before|of right|of shot|of t|of them|of wat
-0.5|after2:it|before:say|clause:second|no medium|of check|of even|of her|of later half|of left
-0.6|always|first:ever|how:quoted|long:0|long:1|of hands over next
-0.7|person
-0.9|how:named|machine
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.3|by:machine
0.9|first:i_got|got
0.8|and
0.7|aft|thre
0.6|as|but|four|hands over before|now|numb|screen|way|when
0.5|any|back|by:it next|by:person next|colour|drew|each|first:at|first:onl|first:with|gon|out|quot|quotes|still|than
0.5|though
0.4|bit|button|by:some machine|by:some machine before|by:thing next|clean|ever|everyth|first:aft|first:with_the|goat
0.4|grandma|her|joint:, and|joint:and|min|model|nam|onc|red|second|show|sit|stay|street|them|two|writ
0.3|10|212|ahead|also|answ|bar|behind|blink|blu|box|by:they next|by:thing|club|council|draw|ear|eith|fac|farm|figur
0.3|first:a_let|first:and|first:but_the|first:i_can|first:onl_when|first:the_program|fiv|found|fox|giv|glas|go|he
0.3|heart|high|it|its|lin|lit|long:4|long:5|love|me|mor|mountain|off|outlin|real|sid|sign|sing|sort|spot|the|tim|too
0.3|twic|wher|yet
0.2|20|3d|4|400|8|abov|anoth|beam|been|breath|by:I before|call|cam|can|cat|christma|circl|clos|cloud|confetti|dog|door
0.2|even|exact|field|fill|first:and_the|first:at_the|first:but_it|first:even|first:even_the|first:from_behind
0.2|first:i_drew|first:i_had|first:in_the|first:it_is|first:it_said|first:it_wrot|first:my_nephew|first:one|first:out
0.2|first:second|first:second_go|first:the|first:the_app|first:then|get|good|hand|hang|him|hit|is|joint:, but|joint:;
0.2|joint:but|lac|later half|leg|light|lip|long:6|miss|moment|month|mov|new|nos|old|onto|open|park|past|perfect|pink
0.2|plac|post|put|right|roll|seven|sharp|sheet|sky|smooth|stand|step|sudden|tablet|ther|til|togeth|wait|watch|yellow
0.1|1|19|200|214|40|5|7|accord|air|alik|all|along|always|anywher|app|around|at|awa|backward|bak|baker|barn|be|bel|bent
0.1|bicycl|big|birthda|branch|bras|bump|by:none next|car|chair|chang|chest|clinic|clip|com|comput|could|cousin|cov
0.1|crook|danc|desk|do|doesn|dron|eight|eye|fad|fall|fath|feath|feet|fenc|first:a_program|first:aft_the|first:all
0.1|first:but|first:first|first:four|first:her|first:i_scan|first:i_ve|first:it_drew|first:it_found|first:it_gav
0.1|first:it_giv|first:it_left|first:it_say|first:last|first:my_daught|first:now|first:now_i|first:now_the
0.1|first:one_photo|first:out_cam|first:the_ai|first:the_box|first:the_first|flat|floor|fly|fold|follow|form|fort
0.1|fourteen|gam|garden|gold|hard|hat|hay|heard|hedg|held|herself|hors|hospital|includ|itself|joint:, yet|jump|kid|km
0.1|kne|lad|lan|lat|let|lie|lift|lighthous|listen|long:3|low|lying|mad|map|measur|metr|middl|minut|mm|mol|mouth|mush
0.1|near|night|not|or|orang|oth|owl|own|peopl|person|pic|pixel|pla|polish|pond|postcard|program|puppet|rain|ray|remov
0.1|robot|roof|round|satellit|school|scor|scrap|sent|set|shadow|short|should|slept|small|soap|softwar|someth|son|stag
0.1|stamp|start|storm|straight|tail|taught|ten|thank|then|thi|thin|through|throw|top|tow|train|transl|tre|tri|twin
0.1|voic|walk|wall|well|went|wer|whenev|wif|will|wing|with|x|yesterda
-0.1|11|1974|22|24|30|31|41|52|58|60|700|71|alon|anniversar|arm|aunt|bad|ball|bare|becaus|between|bird|bottl|broth
-0.1|by:machine before|by:person|by:some machine next|cassett|check|church|clas|colleagu|corn|count|curtain|dad
-0.1|dashcam|day|deaf|didn|different|doe|dot|edg|els|feed|fell|fil|fin|find|fing|fir|first:app|first:by|first:eleven
-0.1|first:for|first:i_alway|first:i_click|first:i_cut|first:i_don|first:i_gav|first:i_photograph|first:i_run
-0.1|first:i_show|first:i_upload|first:i_wrot|first:my_cousin|first:my_heron|first:my_moth|first:my_watch|first:nin
-0.1|first:nobod_at|first:one_tap|first:photo|first:sinc_the|first:six|first:the_check|first:the_new|first:the_pictur
-0.1|first:the_whol|first:ther|flag|friend|gav|german|glov|gran|gre|great|group|had|hair|hectar|help|heron|hom|hous
-0.1|iso|joint:, so|joint:, then|just|kept|key|land|laptop|law|leav|lik|list|lost|m|mak|market|mayb|microphon|morn
-0.1|moth|my|no|nobod|nurs|offic|one|our|over|pag|paint|pap|parish|pas|per|plat|pur|retir|ring|room|row|rubbish|run
-0.1|sang|sat|seam|search|see|sentenc|shed|singl|skeleton|skin|slow|smil|som|spin|spr|stair|stop|strip|such|tabl
-0.1|takes in|talk|teach|team|thirt|tin|to|track|tram|tuesda|underneath|ve|ver|visitor|want|week|whil|wint|without
-0.1|year
-0.2|2|9|allot|ask|blurr|by|by:they before|chapel|choir|coat|cri|cross|curv|dark|dead|don|down|drawn|end|everybod|far
-0.2|fed|few|film|first:a|first:ever|first:for_the|first:i_ask|first:i_d|first:i_m|first:i_onl|first:it_got
-0.2|first:it_had|first:it_has|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:our|first:quot
-0.2|first:sam|first:so|first:somebod|first:the_curtain|first:the_nurs|first:then_i|first:ther_s|first:two|given
-0.2|grandmoth|green|has|his|in|insuranc|into|jul|lamp|last|lay|long|long:2|lot|mark|may|meadow|meet|mous|myself|need
-0.2|nev|next|nin|noon|noth|of|phon|quest|re|record|said|saw|scan|shop|shot|sist|siz|slid|snap|somebod|speak|stor|swap
-0.2|swear|that|thick|thing|tru|up|us|villag|websit|whit|who|whoev|window|wir|wor|work
-0.3|an|are|brown|by:he|by:i|by:nobody|by:person before|by:she|by:they|coffe|d|deed next|final|first:a_man|first:an
-0.3|first:half|first:i|first:i_typ|first:it_cam|first:no|first:nobod|first:on_the|first:she|first:the_are
-0.3|first:the_museum|fog|knew|know|las|long:0|long:1|museum|nic|photograph|piec|print|ran|read|seen|shap|smear|ston
-0.3|tell|think|took|we|would|you
-0.4|by:I|by:it|camera|first|first:my|first:we|goe|hands over next|man|sam|t|told|video|what|word
-0.5|38|deed|doctor|first:he|look|machin|say|she|so
-0.6|for|from|i|joint:|joint:,
-0.7|after a machine|by:machine next|by:none before|hands over|pictur
-0.8|photo|typ
-0.9|was
-1.0|before a machine
""")

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
0.6|has:my|how:typed|long:3|of by:machine next|of photo
0.5|after:typ|clause:walk|has:corridor|has:photo|how:handed|how:sensed|medium:picture|of a machine:my|of grandma
0.5|of long:1
0.4|after2:ask|after2:you|before:an|clause:arm|clause:do|clause:let|clause:map|clause:open|clause:satellit|clause:sinc
0.4|first:fiv|has:12|has:3|has:dron|has:fac|has:fiv|has:piec|has:quot|has:s|has:word|head:corridor|head:photo|kin|of 2
0.4|of bare|of by:some machine next|of dron|of exist|of flag|of group|of pictur|of she|of stick|of typ|of would|opens
0.4|verb:typ
0.3|after2:camera|after2:me|after2:onl|after:acros|after:in|after:then|after:und|answered|before:turn|before:typ
0.3|before:was|clause:9|clause:farm|clause:group|clause:had|clause:hold|clause:morn|clause:nephew|clause:so
0.3|clause:tell|clause:transl|clause:und|clause:who|clause:you|first:12|has:box|has:count|has:eye|has:flag|has:grandma
0.3|has:lik|has:meet|has:mill|has:mol|has:night|has:per|head:camera|head:eye|head:fac|head:flag|head:meet|head:mol
0.3|head:night|long:5|medium|of 12|of 40|of ask|of by:some machine before|of count|of deed|of do|of els|of farm
0.3|of first:i_cut|of first:i_onl|of first:my|of first:one_photo|of first:so|of first:the_pictur|of german|of handl
0.3|of hold|of joint:|of lin|of morn|of onl|of open|of our|of pap|of phon|of pot|of sign|of so|of ston|of top|of twelv
0.3|of wobbl|verb:comput|verb:min|verb:transl|verb:und
0.2|after2:big|after2:gav|after2:him|after2:min|after2:of|after2:pag|after2:phon|after2:photo|after2:she|after2:that
0.2|after2:typ|after2:was|after:at|after:box|after:fed|after:me|after:over|after:program|after:s|after:still
0.2|after:than|after:the|after:without|at:0|before:back|before:giv|before:hav|before:into|before:no|before:she
0.2|before:sit|before:und|clause:40|clause:ask|clause:barn|clause:box|clause:chatbot|clause:comput|clause:cut
0.2|clause:ear|clause:fair|clause:her|clause:land|clause:look|clause:man|clause:may|clause:offic|clause:onc|clause:onl
0.2|clause:or|clause:part|clause:put|clause:read|clause:record|clause:saw|clause:scan|clause:show|clause:stick
0.2|clause:still|clause:stor|clause:then|clause:through|clause:told|clause:took|clause:typ|clause:up|clause:us
0.2|clause:voic|clause:watch|clause:window|clause:without|first:400|first:ten|first:two|has:10|has:band|has:barn
0.2|has:bik|has:bridg|has:curv|has:dashcam|has:from|has:glas|has:grandmoth|has:hand|has:handl|has:jul|has:metr
0.2|has:middl|has:old|has:phon|has:sam|has:school|has:second|has:slid|has:tap|has:the|has:tram|has:turn|has:with
0.2|head:band|head:barn|head:box|head:count|head:door|head:dot|head:dron|head:field|head:goat|head:hand|head:handl
0.2|head:jul|head:lin|head:out|head:piec|head:tap|head:word|lasts|long:4|medium:space|nth:0|of 10|of 19|of 3|of 4
0.2|of a machine:the|of and|of bas|of be|of bik|of bin|of black|of box|of bras|of bridg|of but|of by:I before|of by:it
0.2|of by:none before|of by:she|of by:you|of camera|of cassett|of confetti|of council|of cut|of deed before|of film
0.2|of first:i_ask|of first:my_daught|of first:now|of first:now_the|of first:our|of first:she|of first:the_camera
0.2|of first:then|of first:you|of fiv|of galler|of good|of grandpa|of hectar|of hour|of jul|of key|of las|of lie
0.2|of long:3|of may|of measur|of meet|of middl|of mill|of mor|of moth|of nam|of nobod|of old|of part|of peopl|of piec
0.2|of postcard|of pur|of read|of s|of sam|of satellit|of saw|of school|of seam|of sent|of sinc|of smear|of someon
0.2|of someth|of strip|of tablet|of tell|of then|of thi|of tin|of transl|of tru|of two|of und|of villag|of webcam
0.2|of websit|of well|of will|of wir|of work|of you|verb:acros|verb:ask|verb:camera|verb:cut|verb:fed|verb:offic
0.2|verb:open|verb:phon|verb:photo|verb:walk
0.1|after2:and|after2:comput|after2:cut|after2:d|after2:dot|after2:dron|after2:hand|after2:look|after2:nephew
0.1|after2:nev|after2:noth|after2:offic|after2:onc|after2:over|after2:put|after2:quot|after2:right|after2:say
0.1|after2:sist|after2:the|after2:thi|after2:ve|after2:walk|after:ask|after:but|after:do|after:down|after:drew
0.1|after:ever|after:fac|after:film|after:half|after:is|after:keep|after:mad|after:of|after:on|after:paint
0.1|after:record|after:round|after:scan|after:seen|after:sid|after:sinc|after:through|after:to|after:took|after:up
0.1|after:watch|after:whil|after:wrot|alone|at:1|before:3|before:call|before:can|before:e|before:each|before:ever
0.1|before:film|before:gav|before:is|before:it|before:kept|before:off|before:on|before:onl|before:our|before:paint
0.1|before:round|before:two|before:up|clause:1|clause:20|clause:900|clause:a|clause:acros|clause:all|clause:any
0.1|clause:below|clause:big|clause:bik|clause:bird|clause:but|clause:chapel|clause:click|clause:day|clause:doctor
0.1|clause:fed|clause:figur|clause:fing|clause:fish|clause:flew|clause:from|clause:get|clause:grandpa|clause:grandson
0.1|clause:him|clause:is|clause:las|clause:lat|clause:law|clause:leav|clause:leg|clause:me|clause:metr|clause:moth
0.1|clause:mov|clause:my|clause:new|clause:our|clause:over|clause:own|clause:phon|clause:program|clause:quot
0.1|clause:robot|clause:school|clause:seen|clause:shadow|clause:shop|clause:swap|clause:talk|clause:than|clause:thre
0.1|clause:twin|clause:two|clause:ve|clause:video|clause:villag|clause:wall|clause:we|clause:what|clause:wher
0.1|clause:whil|clause:whol|clause:wif|clause:wir|clause:word|clause:yesterda|first:11|first:2|first:22|first:30
0.1|first:4|first:eleven|first:fort|first:four|first:photo|has:11|has:2|has:22|has:30|has:340|has:4|has:40|has:400
0.1|has:5|has:a|has:about|has:alon|has:and|has:baker|has:bank|has:bill|has:bin|has:bird|has:blob|has:brid|has:camera
0.1|has:cassett|has:chapel|has:choir|has:christma|has:clip|has:degre|has:dog|has:door|has:dot|has:down|has:dres
0.1|has:edg|has:eleven|has:few|has:field|has:first|has:fort|has:friend|has:garden|has:goat|has:heart|has:hectar
0.1|has:hedg|has:heron|has:hop|has:jar|has:las|has:leg|has:long|has:m|has:mark|has:market|has:microphon|has:min
0.1|has:minut|has:morn|has:mouth|has:not|has:onl|has:onto|has:out|has:pap|has:pas|has:pla|has:post|has:postcard
0.1|has:pot|has:roll|has:scrap|has:sentenc|has:short|has:singl|has:siz|has:snap|has:snow|has:stick|has:stuff|has:tabl
0.1|has:tablet|has:ten|has:thi|has:thre|has:tin|has:tre|has:two|has:ver|has:villag|has:wheel|has:whol|has:wid|has:wir
0.1|has:x|head:alon|head:bar|head:blob|head:brid|head:chair|head:clip|head:daught|head:down|head:edg|head:fenc
0.1|head:fish|head:hat|head:hedg|head:jar|head:kitchen|head:lamp|head:las|head:m|head:metr|head:middl|head:morn
0.1|head:mouth|head:not|head:onto|head:pictur|head:pla|head:postcard|head:pot|head:screen|head:second|head:siz
0.1|head:tre|head:wheel|head:wid|head:wir|how:performed|long:2|medium:sound|nth:1|nth:2|of 22|of 31|of 5|of 9|of a
0.1|of a machine:our|of a machine:three|of acros|of alon|of anywher|of arm|of badg|of band|of barn|of birthda|of board
0.1|of button|of by|of by:it before|of by:it next|of by:one|of by:person before|of by:they|of by:thing before|of card
0.1|of chapel|of cheek|of children|of church|of click|of cloud|of corridor|of curv|of dashcam|of dog|of door|of dragon
0.1|of dres|of drew|of ear|of everybod|of eye|of fac|of fell|of few|of field|of figur|of first:all|of first:app
0.1|of first:but_the|of first:eleven|of first:for_the|of first:i_click|of first:i_drew|of first:i_film|of first:i_had
0.1|of first:i_ran|of first:i_show|of first:i_typ|of first:it_s|of first:my_heron|of first:my_nephew|of first:my_watch
0.1|of first:now_ther|of first:one|of first:quot|of first:sinc|of first:sinc_the|of first:six|of first:the_film
0.1|of first:the_new|of first:ther_s|of first:two|of first:yesterda|of flew|of fog|of fold|of for|of from|of front
0.1|of garden|of gav|of get|of glas|of glass|of grandmoth|of hand|of hat|of hedg|of heron|of herself|of him|of hors
0.1|of is|of joint:, then|of joint:but|of know|of land|of leg|of let|of littl|of long|of long:2|of long:5|of lost
0.1|of love|of low|of market|of mol|of mouth|of nephew|of nev|of no|of noon|of offic|of on|of or|of over|of pag
0.1|of past|of per|of plan|of point|of puppet|of ray|of remov|of roof|of run|of sang|of scrap|of seen|of shop
0.1|of should|of singl|of slid|of snap|of som|of start|of step|of still|of stor|of stuff|of takes in|of talk|of ten
0.1|of text|of thirt|of til|of tim|of told|of touch|of track|of tri|of twin|of uncl|of up|of video|of wait|of walk
0.1|of was|of watch|of wher|of whil|of whit|of who|of whol|of wid|of wif|of without|of writ|of x|of yesterda|verb:box
0.1|verb:dot|verb:drew|verb:film|verb:hold|verb:leav|verb:lin|verb:metr|verb:noth|verb:onc|verb:past|verb:play
0.1|verb:quot|verb:ran|verb:round|verb:s|verb:sang|verb:scan|verb:search|verb:sent|verb:shop|verb:watch|verb:whil
-0.1|of includ
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
-0.1|clause:bar|clause:becaus|clause:behind|clause:between|clause:black|clause:brigad|clause:bus|clause:by|clause:cam
-0.1|clause:car|clause:children|clause:choir|clause:clip|clause:clos|clause:color|clause:corn|clause:council
-0.1|clause:curv|clause:d|clause:danc|clause:dark|clause:doe|clause:doesn|clause:down|clause:drew|clause:driv
-0.1|clause:each|clause:eight|clause:eleven|clause:end|clause:everyth|clause:ferr|clause:fill|clause:fir|clause:first
-0.1|clause:fiv|clause:fort|clause:found|clause:fram|clause:friend|clause:front|clause:gam|clause:gon|clause:hand
-0.1|clause:hang|clause:hedg|clause:hour|clause:if|clause:insuranc|clause:it|clause:jul|clause:kept|clause:last
-0.1|clause:lift|clause:list|clause:littl|clause:long|clause:love|clause:low|clause:lung|clause:mak|clause:mark
-0.1|clause:market|clause:mayb|clause:minut|clause:model|clause:near|clause:need|clause:night|clause:no|clause:non
-0.1|clause:noon|clause:now|clause:nurs|clause:onto|clause:ordinar|clause:oth|clause:photo|clause:photograph
-0.1|clause:post|clause:ray|clause:rid|clause:right|clause:ring|clause:said|clause:sam|clause:sat|clause:saturda
-0.1|clause:say|clause:sentenc|clause:set|clause:sheep|clause:shot|clause:sign|clause:sit|clause:six|clause:smooth
-0.1|clause:snow|clause:somebod|clause:soup|clause:spot|clause:spout|clause:squar|clause:stand|clause:step
-0.1|clause:stood|clause:such|clause:swear|clause:tap|clause:tim|clause:tool|clause:touch|clause:tow|clause:train
-0.1|clause:tre|clause:tuesda|clause:upload|clause:wat|clause:way|clause:well|clause:went|clause:when|clause:which
-0.1|clause:whit|clause:with|clause:writ|clause:wrot|clause:x|clause:year|clause:yellow|first:1|first:40|first:41
-0.1|first:8|first:9|first:an|first:each|first:fourteen|first:my|first:nin|first:seven|first:six|first:that|has:1
-0.1|has:14|has:214|has:41|has:6|has:8|has:900|has:ai|has:alto|has:balcon|has:behind|has:between|has:bit
-0.1|has:black|has:blu|has:bottl|has:broth|has:call|has:cat|has:check|has:chest|has:circl|has:clean|has:club|has:color
-0.1|has:colour|has:com|has:cousin|has:crack|has:dat|has:doctor|has:each|has:ear|has:even|has:fair|has:ferr|has:fil
-0.1|has:fing|has:fourteen|has:grandson|has:green|has:half|has:head|has:her|has:high|has:him|has:his|has:hous|has:its
-0.1|has:lad|has:last|has:lat|has:law|has:len|has:let|has:lot|has:lying|has:machin|has:man|has:me|has:meadow|has:mm
-0.1|has:moth|has:mous|has:museum|has:nephew|has:next|has:numb|has:nurs|has:on|has:one|has:oth|has:our|has:peopl
-0.1|has:point|has:quest|has:read|has:record|has:red|has:roof|has:round|has:scor|has:seven|has:shadow|has:shed
-0.1|has:sheep|has:sheet|has:sit|has:six|has:small|has:son|has:sound|has:stat|has:still|has:stor|has:strip|has:swap
-0.1|has:tail|has:that|has:ther|has:thes|has:thin|has:thing|has:thumb|has:tomorrow|has:tool|has:train|has:twelv|has:us
-0.1|has:walk|has:watch|has:wed|has:whit|has:window|has:wint|has:writ|has:yellow|head:alto|head:arm|head:aunt
-0.1|head:balcon|head:bus|head:call|head:cat|head:chatbot|head:club|head:colour|head:com|head:comput|head:dat|head:dog
-0.1|head:draw|head:fair|head:fil|head:fing|head:gat|head:head|head:hous|head:len|head:let|head:lot|head:machin
-0.1|head:mark|head:meadow|head:moth|head:museum|head:nephew|head:next|head:peopl|head:phon|head:program|head:record
-0.1|head:right|head:scan|head:sentenc|head:shadow|head:shed|head:sheep|head:sheet|head:sit|head:slid|head:sound
-0.1|head:stor|head:street|head:swap|head:tablet|head:them|head:ther|head:thing|head:tool|head:voic|head:wall|head:wat
-0.1|head:watch|head:window|head:year|medium:video|of 17|of 1974|of 30|of 41|of 52|of 6|of 700|of a machine:"a
-0.1|of a machine:3|of about|of again|of ahead|of air|of all|of allot|of anoth|of any|of apart|of around|of as|of back
-0.1|of backward|of bank|of becaus|of been|of behind|of bell|of bent|of bicycl|of bill|of bit|of blob|of bottl|of boy
-0.1|of brid|of broth|of bus|of by:he|of by:i|of by:thing next|of call|of cam|of can|of cat|of chair|of chang
-0.1|of chatbot|of chest|of christma|of clean|of clos|of coat|of coffe|of comput|of corn|of could|of cousin|of cov
-0.1|of cross|of d|of dad|of dat|of deed next|of desk|of different|of digit|of doe|of doesn|of draw|of drop|of eleven
-0.1|of exact|of fad|of fath|of feath|of ferr|of fir|of first:a_let|of first:an|of first:and|of first:but
-0.1|of first:ever|of first:for|of first:from|of first:he|of first:her|of first:i|of first:i_can|of first:i_d
-0.1|of first:i_gav|of first:i_lost|of first:i_put|of first:i_run|of first:i_wrot|of first:it_was|of first:it_wrot
-0.1|of first:last|of first:my_broth|of first:my_moth|of first:my_sist|of first:my_son|of first:nobod_at
-0.1|of first:now_i|of first:on|of first:on_the|of first:onl|of first:onl_when|of first:out|of first:second
-0.1|of first:somebod|of first:the_ai|of first:the_box|of first:the_thing|of first:ther|of first:ther_are|of flat
-0.1|of flood|of foot|of four|of fourteen|of fox|of gam|of goe|of got|of green|of hair|of hall|of hands over|of he
-0.1|of head|of heap|of heart|of his|of hom|of hous|of if|of in|of insuranc|of isn|of its|of joint:, but
-0.1|of joint:, yet|of joint:;|of joint:and|of jump|of just|of keep|of kid|of km|of kne|of lac|of lat|of lay|of len
-0.1|of lift|of lik|of liv|of lot|of lying|of machin|of mail|of map|of meadow|of metr|of microphon|of minut|of mous
-0.1|of mov|of museum|of mush|of my|of myself|of need|of new|of night|of non|of nos|of off|of ordinar|of out|of pas
-0.1|of pink|of plat|of pond|of post|of program|of quest|of rain|of ran|of re|of record|of red|of rid|of ring|of roll
-0.1|of round|of sat|of saturda|of scan|of scor|of second|of set|of seven|of shadow|of sharp|of sheep|of sheet|of sing
-0.1|of sit|of smil|of snow|of somebod|of son|of spok|of spot|of stand|of stay|of stood|of storm|of straight|of such
-0.1|of sudden|of sun|of sunda|of swap|of swear|of tabl|of tail|of tap|of tea|of than|of the|of thick|of thing
-0.1|of though|of thumb|of to|of togeth|of tomorrow|of tool|of tow|of tram|of tre|of turn|of twic|of underneath
-0.1|of upload|of ve|of ver|of visitor|of want|of we|of week|of went|of wer|of which|of wint|of yellow|of yet|verb:aft
-0.1|verb:apart|verb:arm|verb:becaus|verb:befor|verb:call|verb:clean|verb:clos|verb:count|verb:end|verb:follow
-0.1|verb:found|verb:gav|verb:hang|verb:hedg|verb:lamp|verb:lay|verb:lik|verb:list|verb:lost|verb:m|verb:mad|verb:mayb
-0.1|verb:meet|verb:moth|verb:non|verb:onl|verb:pag|verb:paint|verb:read|verb:rid|verb:right|verb:run|verb:screen
-0.1|verb:second|verb:sentenc|verb:stood|verb:tabl|verb:tablet|verb:ther|verb:touch|verb:tow|verb:tre|verb:wrot
-0.2|after2:app|after2:at|after2:for|after2:is|after2:wrot|after:by|after:cam|after:fil|after:giv|after:had|after:left
-0.2|after:mak|after:onl|after:pictur|after:say|after:want|before:at|before:d|before:my|before:of|before:tak
-0.2|before:through|before:to|before:with|clause:7|clause:ai|clause:are|clause:as|clause:befor|clause:can|clause:check
-0.2|clause:christma|clause:clinic|clause:club|clause:colour|clause:count|clause:draw|clause:even|clause:fac
-0.2|clause:fil|clause:four|clause:go|clause:goat|clause:got|clause:green|clause:hall|clause:hav|clause:his|clause:in
-0.2|clause:just|clause:laid|clause:lamp|clause:left|clause:lik|clause:lin|clause:lost|clause:mad|clause:meet
-0.2|clause:nin|clause:on|clause:paint|clause:pictur|clause:run|clause:s|clause:t|clause:ther|clause:want|first:me
-0.2|first:the|has:3d|has:an|has:arm|has:brown|has:chatbot|has:comput|has:film|has:fram|has:hour|has:in|has:month
-0.2|has:new|has:program|has:right|has:shot|has:signal|has:sist|has:speak|has:team|has:them|has:wat|has:year|head:fram
-0.2|head:hour|head:man|head:numb|head:offic|head:pap|head:shot|head:son|how:asked|of 20|of 38|of 3d|of 400|of 7|of 8
-0.2|of 900|of aft|of after a machine|of alto|of are|of bar|of both|of by:person next|of by:thing|of clinic|of colour
-0.2|of com|of down|of driv|of each|of eight|of end|of everyth|of fenc|of fil|of fill|of final|of find
-0.2|of first:a_program|of first:aft_the|of first:at|of first:even|of first:i_held|of first:i_photograph
-0.2|of first:i_want|of first:in_the|of first:no|of first:nobod|of first:out_cam|of first:the|of first:the_app
-0.2|of first:the_program|of form|of found|of gon|of hang|of hard|of i|of joint:,|of joint:, and|of kept|of label
-0.2|of laid|of last|of light|of list|of long:4|of lung|of man|of mm|of month|of newspap|of noth|of numb|of onto
-0.2|of oth|of paint|of put|of row|of said|of say|of shed|of show|of sid|of sist|of sky|of sort|of squar|of tak
-0.2|of team|of ther|of thin|of thre|of through|of wall|of wed|of what|of wrot|of year|verb:colour|verb:com|verb:fil
-0.2|verb:giv|verb:hav|verb:held|verb:laid|verb:left|verb:mak|verb:wher
-0.3|after2:i|after2:out|after:draw|after:for|after:gav|after:into|answers|before:had|clause:400|clause:aunt
-0.3|clause:giv|clause:great|clause:held|clause:machin|clause:of|clause:turn|first:a|has:app|has:plat|has:tim|head:app
-0.3|head:boot|head:film|head:map|head:me|head:pag|head:plat|head:tim|medium:text|of a machine:a|of app|of aunt
-0.3|of between|of blu|of by:none next|of club|of fall|of first:aft|of first:in|of go|of has|of hav|of held|of long:0
-0.3|of long:6|of mad|of mak|of next|of not|of screen|of sound|of that|of train|of when|verb:cam|verb:draw|verb:pictur
-0.4|after2:a|before:by|before:for|before:has|before:i|clause:aft|clause:and|clause:at|clause:into|clause:not
-0.4|clause:screen|clause:them|ends|first:one|has:ever|has:for|has:map|has:newspap|misfits|nth:3|of by:machine
-0.4|of first:i_got|of great|of hands over before|of right|of shot|of t|of them|of wat
-0.5|after2:it|before:say|clause:second|no medium|of check|of even|of hands over next|of her|of later half|of left
-0.6|always|first:ever|how:quoted|long:0|long:1
-0.7|person
-0.9|how:named|machine
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.3|by:machine
0.9|first:i_got|got
0.7|aft|and|thre|when
0.6|but|four|hands over before|now|numb|screen|way
0.5|any|as|back|button|by:it next|by:person next|colour|drew|each|first:at|first:onl|first:with|gon|quot|quotes|still
0.5|than|though
0.4|bit|by:some machine before|by:thing next|clean|ever|first:aft|first:with_the|goat|grandma|her|joint:, and
0.4|joint:and|min|model|nam|onc|out|red|second|show|sit|stay|street|two|writ
0.3|10|212|ahead|also|answ|bar|behind|blink|blu|box|by:some machine|by:they next|by:thing|club|council|draw|ear|eith
0.3|everyth|fac|farm|figur|first:a_let|first:and|first:but_the|first:i_can|first:onl_when|first:the_program|fiv|found
0.3|fox|giv|glas|go|good|he|heart|high|it|its|lin|lit|long:5|me|mor|mountain|off|outlin|real|sid|sign|sing|sort|spot
0.3|the|them|tim|too|twic|wher|yet
0.2|20|3d|4|400|8|abov|anoth|backward|beam|been|breath|by:I before|call|cam|can|cat|christma|circl|clos|cloud|confetti
0.2|dog|door|eight|exact|field|fill|first:a_program|first:and_the|first:at_the|first:but_it|first:even|first:even_the
0.2|first:from_behind|first:i_drew|first:i_had|first:in_the|first:it_is|first:it_said|first:it_wrot|first:my_nephew
0.2|first:one|first:out|first:second|first:second_go|first:the|first:the_app|first:then|get|hand|hang|him|hit|is
0.2|joint:, but|joint:;|joint:but|lac|later half|leg|light|lip|long:4|long:6|miss|moment|month|mov|new|nos|old|onto
0.2|open|park|past|perfect|pink|plac|post|put|roll|seven|sharp|sheet|sky|smooth|stand|step|sudden|tablet|ther|til
0.2|togeth|tre|wait|watch|wer|yellow
0.1|1|19|200|214|40|5|7|accord|air|alik|all|along|always|anywher|app|around|at|awa|bak|baker|barn|be|bel|bent|bicycl
0.1|big|birthda|branch|bras|bump|by:none next|car|chair|chest|clinic|clip|color|com|comput|could|cousin|cov|crook|danc
0.1|desk|do|doesn|dron|eleven|even|eye|fad|fall|fath|feath|feet|fenc|first:aft_the|first:all|first:but|first:first
0.1|first:four|first:her|first:i_ve|first:it_drew|first:it_found|first:it_gav|first:it_giv|first:it_left|first:it_say
0.1|first:last|first:my_daught|first:now|first:now_i|first:now_the|first:one_photo|first:out_cam|first:the_ai
0.1|first:the_box|first:the_first|first:the_tool|flat|floor|fly|fold|follow|form|fort|fourteen|gam|garden|gold|hard
0.1|hat|hay|heard|hedg|held|herself|hors|hospital|includ|itself|joint:, yet|jump|kid|km|kne|lad|lan|lat|let|lie|lift
0.1|lighthous|listen|long:3|love|low|lying|mad|map|measur|metr|middl|minut|mm|mol|mouth|mush|near|night|not|or|orang
0.1|oth|owl|own|peopl|person|pic|pixel|pla|polish|pond|postcard|puppet|rain|ray|remov|right|robot|roof|round|satellit
0.1|school|scor|scrap|sent|set|shadow|short|should|sinc|slept|small|soap|softwar|someth|son|stag|stamp|start|storm
0.1|straight|tail|taught|ten|thank|then|thi|thin|through|throw|top|tow|train|transl|tri|twin|voic|walk|wall|well|went
0.1|whenev|wif|will|wing|with|x|yesterda
-0.1|11|1974|22|24|30|31|41|52|58|60|700|71|alon|anniversar|arm|bad|ball|becaus|between|bird|bottl|brigad|broth
-0.1|by:machine before|by:person|by:some machine next|cassett|check|church|clas|colleagu|corn|count|curtain|dad
-0.1|dashcam|day|deaf|didn|differenc|different|doe|dot|edg|els|feed|fell|fil|fin|find|fing|fir|first:app|first:by
-0.1|first:eleven|first:for|first:i_alway|first:i_click|first:i_cut|first:i_don|first:i_photograph|first:i_run
-0.1|first:i_show|first:i_upload|first:i_wrot|first:my_cousin|first:my_heron|first:my_moth|first:my_watch|first:nin
-0.1|first:nobod_at|first:one_tap|first:photo|first:quot|first:sinc_the|first:six|first:the_check|first:the_new
-0.1|first:the_pictur|first:the_whol|first:ther|flag|friend|gav|german|glov|gre|great|group|had|hair|hectar|help|heron
-0.1|hom|hous|iso|joint:, so|joint:, then|just|kept|key|laid|lamp|land|law|leav|lik|list|m|mak|market|mayb|microphon
-0.1|morn|moth|my|nobod|nurs|offic|one|our|over|pag|paint|pap|parish|pas|per|plat|pur|retir|ring|room|row|rubbish|run
-0.1|sang|sat|search|see|sentenc|shed|singl|skeleton|skin|slow|smil|som|spin|spr|stair|stop|strip|such|tabl|takes in
-0.1|talk|teach|team|thirt|tin|to|track|tram|tuesda|underneath|up|ve|ver|villag|visitor|want|week|whil|without|year
-0.2|2|9|allot|ask|bare|blurr|by|by:they before|chapel|choir|coat|cri|cross|curv|dark|dead|don|down|drawn|end|everybod
-0.2|far|fed|few|film|first:a|first:ever|first:for_the|first:i_ask|first:i_d|first:i_m|first:i_onl|first:it_got
-0.2|first:it_had|first:it_has|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:no|first:our
-0.2|first:sam|first:so|first:somebod|first:the_curtain|first:the_museum|first:the_nurs|first:then_i|first:ther_s
-0.2|first:two|given|grandmoth|green|has|his|insuranc|into|jul|last|lay|long|long:2|lot|mark|may|meadow|meet|mous
-0.2|myself|need|nev|next|nin|noon|of|phon|piec|quest|re|read|record|said|saw|shop|shot|sist|siz|slid|snap|somebod
-0.2|speak|stor|swap|swear|that|thick|thing|tru|us|websit|whit|who|whoev|window|wir|wor|work
-0.3|an|are|brown|by:he|by:nobody|by:person before|by:she|by:they|coffe|d|deed next|final|first:a_man|first:an
-0.3|first:half|first:i|first:i_typ|first:it_cam|first:nobod|first:on_the|first:she|first:the_are|fog|in|knew|know|las
-0.3|long:1|museum|nic|noth|photograph|print|ran|scan|seen|shap|smear|ston|tell|think|took|would|you
-0.4|by:I|by:i|by:it|camera|first|first:my|first:we|goe|hands over next|long:0|man|sam|so|t|told|video|we|what|word
-0.5|38|deed|doctor|first:he|look|machin|say|she
-0.6|for|from|i|joint:|joint:,
-0.7|after a machine|by:machine next|by:none before|hands over|pictur
-0.8|photo|typ
-0.9|was
-1.0|before a machine
""")

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
0.6|has:my|how:handed|how:typed|long:3|of by:machine next|of photo
0.5|after:typ|clause:walk|has:corridor|has:photo|how:sensed|medium:picture|of a machine:my|of grandma|of long:1
0.5|of pictur
0.4|after2:ask|after2:you|before:an|clause:arm|clause:do|clause:let|clause:map|clause:open|clause:satellit|clause:sinc
0.4|first:fiv|has:12|has:3|has:dron|has:fac|has:fiv|has:piec|has:quot|has:s|has:word|head:corridor|head:photo|kin|of 2
0.4|of bare|of by:some machine next|of dron|of exist|of flag|of group|of she|of stick|of typ|of would|opens|verb:typ
0.3|after2:camera|after2:me|after2:onl|after:acros|after:in|after:then|after:und|answered|before:turn|before:typ
0.3|before:was|clause:9|clause:farm|clause:group|clause:had|clause:hold|clause:morn|clause:nephew|clause:so
0.3|clause:tell|clause:transl|clause:und|clause:who|clause:without|first:12|has:box|has:count|has:eye|has:flag
0.3|has:grandma|has:lik|has:meet|has:mill|has:mol|has:night|has:per|head:camera|head:eye|head:fac|head:flag|head:meet
0.3|head:mol|head:night|long:5|medium|of 12|of 40|of ask|of by:some machine before|of count|of do|of els|of farm
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
0.2|clause:voic|clause:watch|clause:window|clause:you|first:400|first:ten|first:two|has:10|has:band|has:barn|has:bik
0.2|has:bridg|has:curv|has:dashcam|has:from|has:glas|has:grandmoth|has:hand|has:handl|has:jul|has:metr|has:middl
0.2|has:old|has:phon|has:sam|has:school|has:second|has:slid|has:tap|has:the|has:tram|has:turn|has:with|head:band
0.2|head:barn|head:box|head:count|head:door|head:dot|head:dron|head:field|head:goat|head:hand|head:handl|head:jul
0.2|head:lin|head:out|head:piec|head:tap|head:word|lasts|long:4|medium:space|nth:0|of 10|of 19|of 3|of 4
0.2|of a machine:the|of and|of bas|of be|of bik|of bin|of black|of box|of bras|of bridg|of but|of by:it
0.2|of by:none before|of by:she|of by:you|of camera|of cassett|of confetti|of council|of cut|of deed|of deed before
0.2|of film|of first:i_ask|of first:my_daught|of first:now|of first:now_the|of first:our|of first:she
0.2|of first:the_camera|of first:then|of first:you|of fiv|of galler|of good|of grandpa|of hectar|of hour|of jul|of key
0.2|of las|of lie|of long:3|of may|of measur|of meet|of middl|of mill|of moth|of nam|of nobod|of old|of part|of peopl
0.2|of piec|of postcard|of pur|of read|of s|of sam|of satellit|of saw|of school|of sent|of sinc|of smear|of someon
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
0.1|head:fish|head:hat|head:hedg|head:jar|head:kitchen|head:lamp|head:las|head:m|head:market|head:metr|head:middl
0.1|head:morn|head:mouth|head:not|head:onto|head:pictur|head:pla|head:postcard|head:pot|head:screen|head:second
0.1|head:siz|head:tre|head:wheel|head:wid|head:wir|how:performed|long:2|medium:sound|nth:1|nth:2|of 22|of 31|of 5|of a
0.1|of a machine:our|of a machine:three|of acros|of alon|of anywher|of arm|of badg|of band|of barn|of besid|of birthda
0.1|of board|of button|of by|of by:I before|of by:it before|of by:it next|of by:machine before|of by:one
0.1|of by:person before|of by:they|of by:thing before|of card|of chapel|of cheek|of children|of church|of click
0.1|of cloud|of corridor|of curv|of dashcam|of dog|of door|of dragon|of dres|of drew|of ear|of everybod|of eye|of fac
0.1|of fell|of few|of field|of figur|of first:all|of first:app|of first:but_the|of first:eleven|of first:for_the
0.1|of first:i_click|of first:i_drew|of first:i_film|of first:i_had|of first:i_ran|of first:i_show|of first:i_typ
0.1|of first:it_s|of first:my_heron|of first:my_nephew|of first:my_watch|of first:now_ther|of first:one|of first:quot
0.1|of first:sinc|of first:sinc_the|of first:six|of first:the_film|of first:the_new|of first:ther_s|of first:two
0.1|of first:yesterda|of flew|of fog|of fold|of for|of from|of front|of garden|of gav|of get|of glas|of glass
0.1|of grandmoth|of hand|of hat|of hedg|of heron|of herself|of him|of hors|of is|of joint:, then|of joint:but|of know
0.1|of land|of leg|of let|of littl|of long|of long:2|of long:5|of lost|of love|of low|of market|of mol|of mor|of mouth
0.1|of nephew|of nev|of no|of noon|of offic|of on|of or|of over|of pag|of past|of per|of plan|of point|of puppet
0.1|of ray|of remov|of roof|of run|of sang|of scrap|of seam|of seen|of shop|of should|of singl|of slid|of snap|of som
0.1|of start|of step|of still|of stor|of stuff|of takes in|of talk|of ten|of text|of thirt|of til|of tim|of told
0.1|of took|of touch|of track|of tri|of twin|of uncl|of up|of video|of wait|of walk|of was|of watch|of wher|of whil
0.1|of whit|of who|of whol|of wid|of wif|of without|of writ|of x|of yesterda|verb:box|verb:dot|verb:drew|verb:film
0.1|verb:hold|verb:leav|verb:lin|verb:metr|verb:noth|verb:onc|verb:past|verb:play|verb:quot|verb:ran|verb:round|verb:s
0.1|verb:sang|verb:scan|verb:search|verb:sent|verb:shop|verb:watch|verb:whil
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
-0.1|clause:soup|clause:spot|clause:spout|clause:squar|clause:stand|clause:step|clause:stood|clause:such|clause:swear
-0.1|clause:tap|clause:tim|clause:touch|clause:tow|clause:train|clause:tre|clause:tuesda|clause:upload|clause:wat
-0.1|clause:way|clause:well|clause:went|clause:when|clause:which|clause:whit|clause:with|clause:writ|clause:wrot
-0.1|clause:x|clause:year|clause:yellow|first:1|first:40|first:41|first:8|first:9|first:an|first:each|first:fourteen
-0.1|first:my|first:nin|first:seven|first:six|first:that|has:1|has:14|has:214|has:41|has:6|has:8|has:900|has:ai
-0.1|has:all|has:alto|has:balcon|has:behind|has:between|has:bit|has:black|has:blu|has:bottl|has:broth|has:call|has:cat
-0.1|has:check|has:chest|has:circl|has:clean|has:club|has:color|has:colour|has:com|has:cousin|has:crack|has:dat
-0.1|has:doctor|has:each|has:ear|has:even|has:fair|has:ferr|has:fil|has:fing|has:fourteen|has:grandson|has:green
-0.1|has:half|has:head|has:her|has:high|has:him|has:his|has:hous|has:its|has:lad|has:last|has:lat|has:law|has:len
-0.1|has:let|has:lot|has:lying|has:machin|has:man|has:me|has:meadow|has:mm|has:moth|has:mous|has:museum|has:nephew
-0.1|has:next|has:numb|has:nurs|has:on|has:one|has:oth|has:our|has:peopl|has:point|has:quest|has:read|has:record
-0.1|has:red|has:roof|has:round|has:scor|has:seven|has:shadow|has:shed|has:sheep|has:sheet|has:sit|has:six|has:small
-0.1|has:son|has:sound|has:stat|has:still|has:stor|has:strip|has:swap|has:tail|has:that|has:ther|has:thes|has:thin
-0.1|has:thing|has:thumb|has:tomorrow|has:tool|has:train|has:twelv|has:us|has:walk|has:watch|has:wed|has:whit|has:wint
-0.1|has:writ|has:yellow|head:alto|head:arm|head:aunt|head:balcon|head:bus|head:call|head:cat|head:chatbot|head:club
-0.1|head:colour|head:com|head:comput|head:dat|head:dog|head:fair|head:fil|head:fing|head:gat|head:head|head:hous
-0.1|head:len|head:let|head:lot|head:machin|head:mark|head:meadow|head:moth|head:museum|head:nephew|head:next
-0.1|head:peopl|head:phon|head:program|head:record|head:right|head:scan|head:scor|head:sentenc|head:shadow|head:shed
-0.1|head:sheep|head:sheet|head:sit|head:slid|head:sound|head:stor|head:street|head:swap|head:tablet|head:them
-0.1|head:ther|head:thing|head:tool|head:voic|head:wall|head:wat|head:watch|head:window|head:year|medium:video|of 14
-0.1|of 17|of 1974|of 30|of 41|of 52|of 700|of a machine:"a|of about|of again|of ahead|of air|of all|of allot|of anoth
-0.1|of any|of apart|of around|of as|of back|of backward|of bank|of becaus|of been|of behind|of bell|of bent|of bicycl
-0.1|of bill|of bit|of blob|of bottl|of boy|of brid|of broth|of bus|of by:he|of by:i|of by:thing next|of call|of cam
-0.1|of can|of cat|of chair|of chang|of chatbot|of chest|of christma|of clean|of clos|of coat|of coffe|of comput
-0.1|of corn|of could|of cousin|of cov|of cross|of d|of dad|of dat|of deed next|of desk|of different|of digit|of doe
-0.1|of doesn|of draw|of drop|of eleven|of exact|of fad|of fath|of feath|of ferr|of fir|of first:a_let|of first:an
-0.1|of first:and|of first:but|of first:ever|of first:for|of first:from|of first:he|of first:her|of first:i
-0.1|of first:i_can|of first:i_d|of first:i_gav|of first:i_lost|of first:i_put|of first:i_run|of first:i_wrot
-0.1|of first:it_was|of first:it_wrot|of first:last|of first:my_broth|of first:my_moth|of first:my_sist
-0.1|of first:my_son|of first:nobod_at|of first:now_i|of first:on|of first:on_the|of first:onl|of first:onl_when
-0.1|of first:out|of first:second|of first:somebod|of first:the_ai|of first:the_box|of first:the_thing|of first:ther
-0.1|of first:ther_are|of flat|of flood|of foot|of four|of fourteen|of fox|of gam|of goe|of got|of green|of hair
-0.1|of hall|of hands over|of he|of head|of heap|of heart|of his|of hom|of hous|of if|of in|of insuranc|of isn|of its
-0.1|of joint:, but|of joint:, yet|of joint:;|of joint:and|of jump|of just|of keep|of kid|of km|of kne|of lac|of lat
-0.1|of lay|of len|of lift|of lik|of liv|of lot|of lying|of machin|of mail|of map|of meadow|of metr|of microphon
-0.1|of minut|of mous|of mov|of museum|of mush|of my|of myself|of need|of new|of night|of non|of nos|of off|of ordinar
-0.1|of out|of pas|of pink|of plat|of pond|of post|of rain|of ran|of re|of record|of red|of rid|of ring|of robot
-0.1|of roll|of round|of sat|of saturda|of scan|of scor|of second|of set|of seven|of shadow|of sharp|of sheep|of sheet
-0.1|of sing|of sit|of smil|of snow|of somebod|of son|of spok|of spot|of stand|of stay|of stood|of storm|of straight
-0.1|of such|of sudden|of sun|of sunda|of swap|of swear|of tabl|of tail|of tap|of tea|of than|of the|of thick|of thing
-0.1|of though|of through|of thumb|of to|of togeth|of tomorrow|of tool|of tow|of tram|of tre|of turn|of twic
-0.1|of underneath|of upload|of ve|of ver|of visitor|of want|of we|of week|of wer|of which|of wint|of yellow|of yet
-0.1|verb:aft|verb:apart|verb:arm|verb:becaus|verb:befor|verb:call|verb:clean|verb:clos|verb:count|verb:end
-0.1|verb:follow|verb:found|verb:gav|verb:hang|verb:hedg|verb:lamp|verb:lay|verb:lik|verb:list|verb:lost|verb:m
-0.1|verb:mad|verb:mayb|verb:meet|verb:moth|verb:non|verb:onl|verb:pag|verb:paint|verb:read|verb:rid|verb:right
-0.1|verb:run|verb:screen|verb:second|verb:sentenc|verb:stood|verb:tabl|verb:tablet|verb:ther|verb:touch|verb:tow
-0.1|verb:tre|verb:wrot
-0.2|after2:app|after2:at|after2:for|after2:is|after2:wrot|after:by|after:cam|after:fil|after:giv|after:had|after:left
-0.2|after:mak|after:onl|after:pictur|after:say|after:want|before:at|before:d|before:my|before:of|before:tak
-0.2|before:through|before:to|before:with|clause:7|clause:ai|clause:are|clause:as|clause:befor|clause:can|clause:check
-0.2|clause:christma|clause:clinic|clause:club|clause:colour|clause:count|clause:draw|clause:even|clause:fac
-0.2|clause:fil|clause:four|clause:go|clause:goat|clause:got|clause:green|clause:hall|clause:hav|clause:his|clause:in
-0.2|clause:just|clause:laid|clause:lamp|clause:left|clause:lik|clause:lin|clause:lost|clause:mad|clause:meet
-0.2|clause:nin|clause:on|clause:paint|clause:pictur|clause:run|clause:s|clause:t|clause:ther|clause:want|first:me
-0.2|first:the|has:3d|has:an|has:arm|has:brown|has:chatbot|has:comput|has:film|has:fram|has:hour|has:in|has:month
-0.2|has:new|has:program|has:right|has:shot|has:signal|has:sist|has:speak|has:team|has:them|has:wat|has:year|head:draw
-0.2|head:fram|head:hour|head:man|head:numb|head:offic|head:pap|head:shot|head:son|how:asked|of 20|of 38|of 3d|of 400
-0.2|of 7|of 8|of 900|of aft|of alto|of are|of bar|of both|of by:person next|of by:thing|of clinic|of colour|of com
-0.2|of down|of driv|of each|of eight|of end|of everyth|of fenc|of fil|of fill|of final|of find|of first:a_program
-0.2|of first:aft_the|of first:at|of first:even|of first:i_held|of first:i_photograph|of first:i_want|of first:in_the
-0.2|of first:no|of first:nobod|of first:out_cam|of first:the|of first:the_app|of first:the_program|of form|of found
-0.2|of gon|of hang|of hard|of i|of joint:,|of joint:, and|of kept|of label|of laid|of last|of light|of list|of long:4
-0.2|of lung|of man|of mm|of month|of newspap|of noth|of numb|of onto|of oth|of paint|of program|of put|of row|of said
-0.2|of say|of shed|of show|of sid|of sist|of sky|of sort|of squar|of tak|of team|of ther|of thin|of thre|of wall
-0.2|of wed|of went|of what|of wrot|of year|verb:colour|verb:com|verb:fil|verb:giv|verb:hav|verb:held|verb:left
-0.2|verb:mak|verb:wher
-0.3|after2:i|after2:out|after:draw|after:for|after:gav|after:into|answers|before:had|clause:400|clause:aunt
-0.3|clause:giv|clause:great|clause:held|clause:machin|clause:of|clause:turn|first:a|has:app|has:plat|has:tim|head:app
-0.3|head:boot|head:film|head:map|head:me|head:pag|head:plat|head:tim|medium:text|of a machine:a|of after a machine
-0.3|of app|of aunt|of between|of blu|of by:none next|of club|of fall|of first:aft|of first:in|of go|of has|of hav
-0.3|of held|of long:0|of long:6|of mad|of mak|of next|of not|of screen|of sound|of that|of train|of when|verb:cam
-0.3|verb:draw|verb:pictur
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
0.8|and
0.7|aft|thre|when
0.6|as|but|four|hands over before|now|numb|screen|way
0.5|any|back|button|by:it next|by:person next|colour|drew|each|first:at|first:onl|first:with|gon|out|quot|quotes|still
0.5|than|though
0.4|bit|by:some machine|by:some machine before|by:thing next|clean|ever|first:aft|first:with_the|goat|grandma|her
0.4|joint:, and|joint:and|min|model|nam|onc|red|second|show|sit|stay|street|them|two|writ
0.3|10|212|ahead|also|answ|bar|behind|blink|blu|box|by:they next|by:thing|club|council|draw|ear|eith|everyth|fac|farm
0.3|figur|first:a_let|first:and|first:but_the|first:i_can|first:onl_when|first:the_program|fiv|found|fox|giv|glas|go
0.3|he|heart|high|it|its|lin|lit|long:4|long:5|me|mor|mountain|off|outlin|real|sid|sign|sing|sort|spot|the|tim|too
0.3|twic|wher|yet
0.2|20|3d|4|400|8|abov|anoth|backward|beam|been|breath|by:I before|call|cam|can|cat|christma|circl|clos|cloud|confetti
0.2|dog|door|eight|even|exact|field|fill|first:and_the|first:at_the|first:but_it|first:even|first:even_the
0.2|first:from_behind|first:i_drew|first:i_had|first:in_the|first:it_is|first:it_said|first:it_wrot|first:my_nephew
0.2|first:one|first:out|first:second|first:second_go|first:the|first:the_app|first:then|get|good|hand|hang|him|hit|is
0.2|joint:, but|joint:;|joint:but|lac|later half|leg|light|lip|long:6|miss|moment|month|mov|new|nos|old|onto|open|park
0.2|past|perfect|pink|plac|post|put|right|roll|seven|sharp|sheet|sky|smooth|stand|step|sudden|tablet|ther|til|togeth
0.2|wait|watch|yellow
0.1|1|19|200|214|40|5|7|accord|air|alik|all|along|always|anywher|app|around|at|awa|bak|baker|barn|be|bel|bent|bicycl
0.1|big|birthda|branch|bras|bump|by:none next|car|chair|chang|chest|clinic|clip|color|com|comput|could|cousin|cov
0.1|crook|danc|desk|do|doesn|dron|eleven|eye|fad|fall|fath|feath|feet|fenc|first:a_program|first:aft_the|first:all
0.1|first:but|first:first|first:four|first:from|first:her|first:i_scan|first:i_ve|first:it_drew|first:it_found
0.1|first:it_gav|first:it_giv|first:it_left|first:it_say|first:last|first:my_daught|first:now|first:now_i
0.1|first:now_the|first:one_photo|first:out_cam|first:the_ai|first:the_box|first:the_first|flat|floor|fly|fold|follow
0.1|form|fort|fourteen|gam|garden|gold|hard|hay|heard|hedg|held|herself|hors|hospital|includ|itself|joint:, yet|jump
0.1|kid|km|kne|lad|lan|lat|let|lie|lift|lighthous|listen|long:3|love|low|lying|mad|map|measur|metr|middl|minut|mm|mol
0.1|mouth|mush|near|night|not|or|orang|oth|owl|own|peopl|person|pic|pixel|pla|polish|pond|postcard|program|puppet|rain
0.1|ray|remov|robot|roof|round|satellit|school|scor|scrap|sent|set|shadow|short|should|slept|small|soap|softwar|someth
0.1|son|stag|stamp|start|storm|straight|tail|taught|ten|thank|then|thi|thin|through|throw|top|tow|train|transl|tre|tri
0.1|twin|voic|walk|wall|well|went|wer|whenev|wif|will|wing|with|x|yesterda
-0.1|11|1974|22|24|30|31|41|52|58|60|700|71|alon|anniversar|arm|aunt|bad|ball|becaus|between|bird|bottl|broth
-0.1|by:machine before|by:person|by:some machine next|cassett|check|church|clas|colleagu|corn|count|curtain|dad
-0.1|dashcam|day|deaf|didn|different|doe|dot|edg|els|feed|fell|fil|fin|find|fing|fir|first:app|first:by|first:eleven
-0.1|first:for|first:i_alway|first:i_click|first:i_cut|first:i_don|first:i_gav|first:i_photograph|first:i_run
-0.1|first:i_show|first:i_upload|first:i_wrot|first:my_cousin|first:my_heron|first:my_moth|first:my_watch|first:nin
-0.1|first:nobod_at|first:one_tap|first:photo|first:quot|first:sinc_the|first:six|first:the_check|first:the_new
-0.1|first:the_pictur|first:the_whol|first:ther|flag|friend|gav|german|glov|gre|great|group|had|hair|hectar|help|heron
-0.1|hom|hous|iso|joint:, so|joint:, then|just|kept|key|land|laptop|law|leav|lik|list|lost|m|mak|market|mayb|microphon
-0.1|morn|moth|my|nobod|nurs|offic|one|our|over|pag|paint|pap|parish|pas|per|plat|pur|retir|ring|room|row|rubbish|run
-0.1|sang|sat|search|see|sentenc|shed|singl|skeleton|skin|slow|smil|som|spin|spr|stair|stop|strip|such|tabl|takes in
-0.1|talk|teach|team|thirt|tin|to|track|tram|tuesda|underneath|ve|ver|visitor|want|week|whil|wint|without|year
-0.2|2|9|allot|ask|bare|blurr|by|by:they before|chapel|choir|coat|cri|cross|curv|dark|dead|don|down|drawn|end|everybod
-0.2|far|fed|few|film|first:a|first:ever|first:for_the|first:i_ask|first:i_d|first:i_m|first:i_onl|first:it_got
-0.2|first:it_had|first:it_has|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:our|first:sam
-0.2|first:so|first:somebod|first:the_curtain|first:the_museum|first:the_nurs|first:then_i|first:ther_s|first:two
-0.2|given|grandmoth|green|has|his|in|insuranc|into|jul|lamp|last|lay|long|long:2|lot|mark|may|meadow|meet|mous|myself
-0.2|need|nev|next|nin|noon|of|phon|piec|quest|re|record|said|saw|scan|shop|shot|sist|siz|slid|snap|somebod|speak|stor
-0.2|swap|swear|that|thick|thing|tru|up|us|villag|websit|whit|who|whoev|window|wir|wor|work
-0.3|an|are|brown|by:he|by:i|by:nobody|by:person before|by:she|by:they|coffe|d|deed next|final|first:a_man|first:an
-0.3|first:half|first:i|first:i_typ|first:it_cam|first:no|first:nobod|first:on_the|first:she|first:the_are|fog|knew
-0.3|know|las|long:1|museum|nic|noth|photograph|print|ran|read|seen|shap|smear|ston|tell|think|took|we|would|you
-0.4|by:I|by:it|camera|first|first:my|first:we|goe|hands over next|long:0|man|sam|so|t|told|video|what|word
-0.5|38|deed|doctor|first:he|look|machin|say|she
-0.6|for|from|i|joint:|joint:,
-0.7|after a machine|by:machine next|by:none before|hands over|pictur
-0.8|photo|typ
-0.9|was
-1.0|before a machine
""")

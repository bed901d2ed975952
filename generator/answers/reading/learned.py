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
0.7|after:from|before:one|clause:i|fits|has:of|long:3
0.6|has:my|has:quot
0.5|after2:ask|clause:open|clause:satellit|has:photo|has:s|how:typed|of by:machine next|of grandma|of pictur|of typ
0.4|after2:the|after2:you|after:then|after:typ|before:into|clause:arm|clause:let|first:12|has:fac|has:old|has:second
0.4|how:handed|kin|long:5|medium|medium:picture|of 40|of a machine:my|of exist|of first:so|of long:1|of onl|of open
0.4|of s|of so|verb:typ
0.3|after2:me|after2:of|after2:onl|after2:phon|after2:photo|after2:that|after2:typ|after:acros|after:in|after:program
0.3|before:ever|before:typ|before:was|clause:box|clause:farm|clause:from|clause:so|clause:us|clause:walk|clause:watch
0.3|clause:who|clause:you|first:2|first:ten|first:two|has:10|has:12|has:3|has:curv|has:flag|has:lik|has:mill|has:mol
0.3|has:night|has:per|has:sam|has:slid|has:tram|has:with|head:camera|head:fac|head:flag|head:mol|head:night|head:photo
0.3|of bare|of box|of bridg|of but|of by|of by:some machine before|of by:some machine next|of camera|of deed before
0.3|of farm|of first:i_ask|of first:i_onl|of first:the_pictur|of flag|of hand|of handl|of joint:|of nam|of old|of our
0.3|of pot|of sent|of stick|of ston|of websit|of you|verb:comput|verb:fed|verb:min
0.2|after2:camera|after2:thi|after:box|after:but|after:fed|after:film|after:of|after:s|after:still|after:the|after:und
0.2|at:0|at:1|before:and|before:back|before:call|before:film|before:hav|before:is|before:it|before:no|before:our
0.2|before:turn|before:two|before:und|clause:40|clause:9|clause:acros|clause:any|clause:ask|clause:barn|clause:chapel
0.2|clause:click|clause:cut|clause:day|clause:ear|clause:fair|clause:fed|clause:flew|clause:group|clause:had
0.2|clause:hold|clause:land|clause:look|clause:man|clause:map|clause:may|clause:metr|clause:min|clause:offic
0.2|clause:onl|clause:part|clause:read|clause:robot|clause:saw|clause:show|clause:stick|clause:stor|clause:then
0.2|clause:through|clause:took|clause:twin|clause:typ|clause:und|clause:villag|clause:voic|first:400|first:fiv|has:2
0.2|has:400|has:barn|has:box|has:brid|has:bridg|has:christma|has:dot|has:dron|has:eleven|has:first|has:fiv|has:from
0.2|has:grandma|has:hand|has:handl|has:hedg|has:heron|has:market|has:meet|has:metr|has:minut|has:nin|has:phon
0.2|has:photograph|has:school|has:snap|has:stuff|has:tap|has:ten|has:turn|has:two|has:word|head:barn|head:brid
0.2|head:dot|head:eye|head:field|head:goat|head:hand|head:handl|head:hedg|head:jul|head:meet|head:photograph
0.2|head:pictur|head:second|head:tap|lasts|long:4|medium:sound|medium:space|nth:0|of 22|of 3|of 31|of 4|of a
0.2|of a machine:our|of a machine:the|of and|of anywher|of arm|of barn|of bas|of bin|of black|of by:it|of by:it before
0.2|of by:none before|of by:she|of by:they|of children|of click|of confetti|of curv|of cut|of dron|of els|of fac
0.2|of first:app|of first:i_cut|of first:i_gav|of first:i_typ|of first:my_heron|of first:now|of first:now_the
0.2|of first:quot|of first:she|of first:the_new|of flew|of for|of from|of front|of galler|of garden|of get|of goat
0.2|of good|of grandpa|of hedg|of heron|of hold|of it|of joint:but|of know|of lamp|of land|of las|of long|of long:2
0.2|of long:3|of lost|of m|of mark|of mill|of mol|of mor|of morn|of nev|of onc|of pap|of part|of past|of phon|of photo
0.2|of postcard|of quot|of quotes|of read|of saw|of singl|of slid|of snap|of someth|of start|of still|of street
0.2|of tablet|of text|of then|of touch|of twelv|of two|of und|of up|of watch|of well|of who|of whol|of will|of wir
0.2|of work|of would|verb:acros|verb:ask|verb:camera|verb:hold|verb:metr|verb:noth|verb:offic|verb:open|verb:phon
0.2|verb:tell|verb:und|verb:watch
0.1|after2:and|after2:d|after2:daught|after2:fed|after2:hand|after2:in|after2:lin|after2:look|after2:min|after2:nephew
0.1|after2:nev|after2:noth|after2:offic|after2:onc|after2:over|after2:pag|after2:pictur|after2:quot|after2:right
0.1|after2:say|after2:she|after2:sist|after2:somebod|after2:ve|after2:was|after2:we|after:about|after:ask|after:at
0.1|after:count|after:do|after:down|after:ever|after:fac|after:flew|after:mad|after:me|after:on|after:own|after:paint
0.1|after:photograph|after:record|after:saw|after:seen|after:show|after:sid|after:sign|after:sinc|after:sort
0.1|after:took|after:up|after:when|after:whil|after:without|after:wrot|before:are|before:at|before:befor|before:but
0.1|before:can|before:e|before:each|before:gav|before:got|before:off|before:quot|before:round|before:up|before:went
0.1|clause:20|clause:3|clause:abov|clause:all|clause:also|clause:besid|clause:bird|clause:boy|clause:bras|clause:but
0.1|clause:comput|clause:cousin|clause:dark|clause:do|clause:doctor|clause:ever|clause:figur|clause:fing|clause:fish
0.1|clause:fly|clause:follow|clause:get|clause:given|clause:grandpa|clause:grandson|clause:her|clause:las|clause:lat
0.1|clause:law|clause:leav|clause:leg|clause:m|clause:me|clause:mountain|clause:mov|clause:museum|clause:my
0.1|clause:nephew|clause:new|clause:noth|clause:onc|clause:or|clause:over|clause:own|clause:phon|clause:program
0.1|clause:record|clause:red|clause:sang|clause:see|clause:seen|clause:shadow|clause:she|clause:sign|clause:sinc
0.1|clause:softwar|clause:still|clause:tell|clause:thi|clause:thre|clause:transl|clause:up|clause:ve|clause:video
0.1|clause:wall|clause:we|clause:whil|clause:whol|clause:wif|clause:window|clause:wir|clause:word|clause:yesterda|ends
0.1|first:11|first:22|first:30|first:31|first:4|first:eleven|first:fort|first:four|first:photo|has:11|has:22|has:30
0.1|has:340|has:4|has:40|has:a|has:about|has:alon|has:and|has:bad|has:band|has:bill|has:bin|has:bird|has:blob
0.1|has:camera|has:cassett|has:chest|has:clip|has:corn|has:council|has:count|has:dashcam|has:day|has:dog|has:door
0.1|has:down|has:draw|has:edg|has:eye|has:field|has:flood|has:fort|has:four|has:friend|has:garden|has:goat
0.1|has:grandmoth|has:heart|has:jar|has:jul|has:kitchen|has:label|has:lamp|has:las|has:leg|has:long|has:m|has:mark
0.1|has:microphon|has:middl|has:model|has:nam|has:not|has:onl|has:onto|has:out|has:pap|has:pla|has:post|has:postcard
0.1|has:pot|has:roll|has:round|has:scan|has:sentenc|has:sharp|has:short|has:sign|has:sinc|has:siz|has:stick|has:the
0.1|has:tin|has:tre|has:wheel|has:whol|has:wir|has:x|head:alon|head:blob|head:car|head:chair|head:clip|head:day
0.1|head:door|head:down|head:edg|head:fenc|head:fish|head:jar|head:kitchen|head:label|head:lamp|head:las|head:lin
0.1|head:m|head:metr|head:middl|head:minut|head:nam|head:not|head:onto|head:out|head:pla|head:postcard|head:pot
0.1|head:sign|head:siz|head:step|head:tabl|head:tre|head:wheel|head:word|long:2|medium:video|nth:2|of 11|of 12|of 14
0.1|of 2|of 24|of 34|of a machine:three|of acros|of alon|of also|of ask|of badg|of band|of be|of below|of besid
0.1|of bird|of birthda|of board|of bras|of by:I|of by:I before|of by:machine before|of by:person|of by:some machine
0.1|of by:you|of call|of cassett|of cheek|of church|of circl|of clip|of cloud|of crack|of dad|of day|of deed|of do
0.1|of door|of draw|of drew|of each|of ear|of fell|of field|of figur|of film|of first:at_the|of first:but_the
0.1|of first:for_the|of first:i_click|of first:i_m|of first:i_ran|of first:i_ve|of first:my|of first:my_daught
0.1|of first:my_grandson|of first:my_wif|of first:now_ther|of first:our|of first:photo|of first:six
0.1|of first:the_camera|of first:the_film|of first:the_museum|of first:then|of first:we|of first:yesterda|of first:you
0.1|of fly|of fold|of gat|of gav|of given|of glass|of gra|of grandson|of group|of herself|of is|of joint:and|of leg
0.1|of let|of lie|of lighthous|of lin|of littl|of market|of may|of mayb|of measur|of mountain|of mug|of offic|of on
0.1|of or|of pan|of per|of photograph|of pla|of plac|of plan|of puppet|of record|of remov|of roof|of round|of satellit
0.1|of school|of seen|of sentenc|of she|of shop|of sign|of sinc|of slow|of small|of smear|of spout|of spr|of stor
0.1|of strip|of stuff|of tell|of thi|of til|of tin|of top|of track|of twin|of video|of villag|of wait|of walk|of was
0.1|of wher|of whil|of whit|of wif|of without|of word|of yesterda|opens|verb:abov|verb:box|verb:count|verb:cut
0.1|verb:day|verb:dot|verb:film|verb:flew|verb:goe|verb:hand|verb:leav|verb:lin|verb:nam|verb:onc|verb:photo
0.1|verb:photograph|verb:play|verb:ran|verb:s|verb:sang|verb:search|verb:sent|verb:sid|verb:sign|verb:sinc
0.1|verb:softwar|verb:sort|verb:transl|verb:whil|verb:writ
-0.1|after2:alon|after2:app|after2:at|after2:but|after2:car|after2:cut|after2:down|after2:even|after2:ever|after2:film
-0.1|after2:goe|after2:got|after2:he|after2:i|after2:is|after2:my|after2:near|after2:nobod|after2:not|after2:on
-0.1|after2:our|after2:program|after2:put|after2:round|after2:sam|after2:second|after2:softwar|after2:stood|after2:t
-0.1|after2:tablet|after2:to|after2:tool|after2:went|after:aft|after:app|after:are|after:as|after:befor|after:behind
-0.1|after:call|after:colour|after:even|after:get|after:got|after:had|after:hav|after:held|after:it|after:just
-0.1|after:left|after:lik|after:not|after:onl|after:onto|after:out|after:pag|after:past|after:quot|after:read
-0.1|after:right|after:screen|after:such|after:want|after:was|after:wher|after:with|at:3|before:9|before:a|before:all
-0.1|before:eleven|before:get|before:goe|before:he|before:look|before:mad|before:my|before:of|before:over|before:see
-0.1|before:show|before:tak|before:that|before:then|before:to|before:took|before:when|before:with|before:wrot|clause:1
-0.1|clause:12|clause:14|clause:1974|clause:24|clause:30|clause:8|clause:about|clause:alon|clause:alway|clause:an
-0.1|clause:apart|clause:app|clause:as|clause:at|clause:back|clause:be|clause:becaus|clause:been|clause:between
-0.1|clause:big|clause:bik|clause:black|clause:brigad|clause:bus|clause:camera|clause:car|clause:chair|clause:children
-0.1|clause:choir|clause:christma|clause:clip|clause:club|clause:com|clause:corn|clause:council|clause:curv
-0.1|clause:danc|clause:doe|clause:doesn|clause:down|clause:driv|clause:each|clause:eight|clause:end|clause:everyth
-0.1|clause:fac|clause:ferr|clause:fill|clause:fir|clause:first|clause:found|clause:fram|clause:friend|clause:front
-0.1|clause:gam|clause:goat|clause:green|clause:half|clause:hang|clause:he|clause:hedg|clause:his|clause:if
-0.1|clause:insuranc|clause:it|clause:jul|clause:keep|clause:kept|clause:lamp|clause:last|clause:list|clause:lost
-0.1|clause:love|clause:mak|clause:mark|clause:meet|clause:minut|clause:model|clause:moth|clause:near|clause:need
-0.1|clause:night|clause:nin|clause:no|clause:nobod|clause:non|clause:noon|clause:nurs|clause:of|clause:old
-0.1|clause:onto|clause:oth|clause:our|clause:paint|clause:pictur|clause:post|clause:quot|clause:ray|clause:rid
-0.1|clause:ring|clause:roof|clause:round|clause:run|clause:sat|clause:say|clause:sentenc|clause:set|clause:sheep
-0.1|clause:shot|clause:six|clause:smooth|clause:son|clause:spout|clause:stand|clause:step|clause:stood|clause:such
-0.1|clause:t|clause:tabl|clause:tak|clause:the|clause:tim|clause:touch|clause:tow|clause:tre|clause:tuesda|clause:was
-0.1|clause:wat|clause:went|clause:when|clause:which|clause:whit|clause:will|clause:wrot|clause:x|clause:year|first:1
-0.1|first:3|first:40|first:41|first:8|first:each|first:seven|first:som|first:thre|has:14|has:214|has:3d|has:41|has:5
-0.1|has:abov|has:alto|has:an|has:app|has:arm|has:baker|has:between|has:bit|has:blu|has:bottl|has:broth|has:call
-0.1|has:cat|has:chatbot|has:club|has:cousin|has:crack|has:dat|has:degre|has:doctor|has:each|has:ear|has:even|has:fil
-0.1|has:fir|has:fram|has:front|has:gra|has:grandson|has:green|has:hat|has:head|has:high|has:in|has:its|has:lad
-0.1|has:last|has:lat|has:law|has:len|has:lin|has:list|has:lot|has:lying|has:machin|has:man|has:meadow|has:mm
-0.1|has:month|has:mous|has:museum|has:nephew|has:new|has:next|has:nurs|has:offic|has:on|has:oth|has:paint|has:pas
-0.1|has:quest|has:read|has:red|has:right|has:roof|has:screen|has:seven|has:shadow|has:shed|has:sheep|has:sheet
-0.1|has:signal|has:sit|has:small|has:som|has:sound|has:speak|has:still|has:stor|has:strip|has:swap|has:ther|has:thes
-0.1|has:thin|has:thing|has:tool|has:us|has:walk|has:wat|has:watch|has:wed|has:what|has:wint|has:writ|has:yellow
-0.1|has:you|head:alto|head:aunt|head:bus|head:call|head:cat|head:colour|head:com|head:comput|head:dat|head:daught
-0.1|head:dog|head:draw|head:fair|head:fil|head:fing|head:fram|head:gat|head:head|head:hour|head:len|head:let
-0.1|head:list|head:lot|head:machin|head:meadow|head:morn|head:museum|head:nephew|head:next|head:offic|head:pap
-0.1|head:pas|head:peopl|head:right|head:shadow|head:shed|head:sheep|head:sheet|head:sit|head:son|head:sound|head:stor
-0.1|head:street|head:swap|head:them|head:ther|head:tool|head:voic|head:wall|head:wat|head:watch|head:window|head:year
-0.1|how:asked|of 10|of 20|of 214|of 38|of 41|of 5|of 6|of 8|of 900|of a machine:"a|of aft|of ahead|of all|of allot
-0.1|of alto|of an|of apart|of baker|of bar|of been|of before a machine|of bent|of bit|of blob|of both|of bottl|of boy
-0.1|of brigad|of broth|of bus|of by:it next|of by:nobody|of by:one|of by:they next|of by:thing|of cam|of car|of card
-0.1|of cat|of chair|of clean|of clos|of coffe|of color|of comput|of could|of cross|of dark|of dat|of degre|of did
-0.1|of different|of digit|of doe|of doesn|of don|of driv|of eight|of eleven|of end|of ever|of everyth|of exact
-0.1|of feath|of ferr|of fin|of fing|of fir|of first:a_let|of first:aft_the|of first:an|of first:and|of first:at
-0.1|of first:but|of first:ever|of first:from|of first:i|of first:i_can|of first:i_d|of first:i_had|of first:i_held
-0.1|of first:i_sang|of first:i_want|of first:in_the|of first:it_said|of first:it_was|of first:it_wrot
-0.1|of first:my_sist|of first:my_son|of first:nobod|of first:nobod_at|of first:now_i|of first:on|of first:onl
-0.1|of first:onl_when|of first:out_cam|of first:the_box|of first:then_i|of first:ther|of first:ther_are|of first:two
-0.1|of first:with|of follow|of goe|of gon|of got|of hair|of hang|of head|of heap|of him|of hom|of hous|of i|of if
-0.1|of insuranc|of isn|of joint:, but|of joint:, yet|of jump|of just|of keep|of kne|of label|of lan|of lay|of len
-0.1|of lift|of lik|of list|of long:0|of look|of lot|of love|of lung|of lying|of machin|of meadow|of microphon
-0.1|of middl|of min|of mm|of model|of mous|of mov|of mush|of my|of near|of need|of new|of night|of nin|of non|of noon
-0.1|of north|of nos|of noth|of off|of onto|of ordinar|of oth|of peopl|of pink|of pond|of program|of ray|of rid
-0.1|of ring|of roll|of said|of sat|of say|of scan|of scratch|of second|of set|of seven|of shadow|of shed|of sheet
-0.1|of should|of sing|of somebod|of son|of sort|of squar|of stand|of stay|of stood|of straight|of such|of sudden
-0.1|of sunda|of tabl|of tail|of tea|of than|of ther|of thick|of thin|of thing|of though|of through|of thumb|of togeth
-0.1|of too|of tool|of tow|of train|of tram|of tri|of twic|of underneath|of ve|of ver|of wall|of want|of we|of webcam
-0.1|of wed|of which|of window|of wint|of with|of writ|of wrot|of yellow|of yet|verb:14|verb:aft|verb:arm|verb:becaus
-0.1|verb:befor|verb:call|verb:clean|verb:colour|verb:dron|verb:end|verb:follow|verb:found|verb:gav|verb:hang|verb:hav
-0.1|verb:hedg|verb:held|verb:lay|verb:lik|verb:mad|verb:non|verb:onl|verb:pag|verb:read|verb:record|verb:rid
-0.1|verb:right|verb:run|verb:screen|verb:second|verb:sentenc|verb:sit|verb:stood|verb:tabl|verb:tablet|verb:ther
-0.1|verb:tim|verb:tow|verb:wrot
-0.2|after2:for|after2:one|after2:out|after2:record|after2:s|after2:up|after2:wrot|after:cam|after:draw|after:gav
-0.2|after:giv|after:has|after:mak|after:photo|after:pictur|after:say|before:d|before:for|before:from|before:had
-0.2|before:through|before:wher|begins|clause:7|clause:ai|clause:are|clause:aunt|clause:befor|clause:behind|clause:by
-0.2|clause:can|clause:check|clause:clinic|clause:colour|clause:draw|clause:drew|clause:eleven|clause:even|clause:fiv
-0.2|clause:four|clause:hall|clause:hav|clause:held|clause:in|clause:left|clause:lik|clause:mad|clause:on|clause:out
-0.2|clause:said|clause:sam|clause:sit|clause:ther|clause:want|clause:with|first:anoth|first:me|first:that|has:anoth
-0.2|has:balcon|has:brown|has:colour|has:comput|has:fair|has:film|has:fing|has:her|has:i|has:me|has:newspap|has:numb
-0.2|has:one|has:plat|has:program|has:shot|has:sist|has:team|has:that|has:them|has:tim|has:year|head:app|head:arm
-0.2|head:balcon|head:man|head:numb|head:phon|head:plat|head:program|head:shot|head:tim|medium:numbers|of 1|of 3d|of 7
-0.2|of alway|of anoth|of are|of bank|of behind|of brown|of by:i|of by:none next|of can|of choir|of clinic|of club
-0.2|of com|of deed next|of dentist|of fad|of fall|of fenc|of fil|of fill|of first:a_program|of first:even
-0.2|of first:i_drew|of first:i_photograph|of first:i_put|of first:no|of first:out|of first:the_app
-0.2|of first:the_program|of first:with_the|of found|of four|of half|of hard|of he|of held|of its|of joint:, and
-0.2|of kept|of last|of light|of mak|of man|of map|of month|of not|of nurs|of orang|of out|of plat|of put|of rain
-0.2|of row|of sist|of sky|of snow|of speak|of spot|of tak|of team|of that|of thre|of what|of when|verb:cam|verb:draw
-0.2|verb:giv|verb:left|verb:mak|verb:pictur|verb:wher
-0.3|after2:a|after:and|after:by|after:fil|after:for|after:into|at:2|before:by|before:has|before:i|before:the
-0.3|clause:400|clause:fil|clause:giv|clause:go|clause:great|clause:just|clause:lin|clause:machin|clause:not|clause:s
-0.3|clause:screen|clause:them|clause:turn|first:the|has:map|has:min|has:satellit|head:film|head:map|head:me|head:pag
-0.3|how:named|medium:text|misfits|of 400|of after a machine|of app|of at|of aunt|of between|of blu|of chatbot
-0.3|of first:aft|of first:in|of form|of fox|of go|of great|of has|of hav|of long:4|of mad|of minut|of newspap|of next
-0.3|of paint|of pas|of right|of screen|of shot|of sid|of sit|of sound|of wat|verb:fil
-0.4|after2:it|before:say|clause:aft|clause:got|clause:into|clause:second|first:a|first:ever|first:one|has:ever
-0.4|has:for|how:quoted|nth:3|of a machine:a|of check|of colour|of even|of first:i_got|of green|of hands over before
-0.4|of in|of joint:,|of long:6|of t
-0.5|clause:and|no medium|of by:machine|of her|of left|of them
-0.6|long:1|of hands over next|of later half|person
-0.7|long:0
-1.2|machine
-1.7|always
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.3|by:machine
0.9|first:i_got
0.8|and|got
0.7|aft|but
0.6|four|hands over before|screen|thre|way|when
0.5|any|as|back|button|by:it next|by:person next|colour|drew|each|first:at|first:with|now|numb|out|still|though|writ
0.4|by:some machine|by:some machine before|by:thing next|clean|everyth|fill|first:aft|first:onl|first:with_the|glas
0.4|goat|gon|grandma|her|it|joint:, and|joint:and|long:4|min|model|nam|onc|quot|quotes|red|show|sid|sit|stay|street
0.4|than|tim
0.3|10|212|ahead|bar|bit|blink|blu|box|by:they next|by:thing|club|council|ear|eith|ever|fac|farm|figur|first:a_let
0.3|first:and|first:from_behind|first:i_can|first:the_program|fiv|found|fox|go|he|heart|high|him|its|lin|lit|long:5|me
0.3|mor|mountain|outlin|real|second|sign|sing|sort|spot|the|them|too|twic|two|wher|yet
0.2|20|3d|4|400|8|abov|also|answ|app|backward|be|beam|been|behind|birthda|by:I before|by:none next|cam|cat|christma
0.2|circl|clos|cloud|confetti|cousin|degre|dog|door|draw|even|exact|field|first:and_the|first:but|first:but_it
0.2|first:but_the|first:even|first:even_the|first:i_drew|first:i_had|first:i_ve|first:in_the|first:it_is|first:it_said
0.2|first:it_wrot|first:one|first:onl_when|first:out|first:second|first:second_go|first:the|first:the_app|first:then
0.2|giv|good|hang|hit|joint:, but|joint:;|joint:but|lac|later half|leg|light|lip|miss|moment|month|mov|new|nos|off
0.2|onto|open|park|past|person|pink|plac|post|put|right|roll|round|satellit|seven|sharp|sheet|sky|smooth|stand|sudden
0.2|tablet|ther|til|togeth|wait|watch|well|wer|yellow
0.1|1|12|200|214|40|5|7|accord|air|alik|all|along|always|anoth|anywher|around|at|awa|bak|baker|barn|bent|bicycl|bik
0.1|branch|bras|bump|by:it before|call|can|car|chair|chang|chest|clinic|clip|com|correct|could|cov|crook|danc
0.1|deed before|desk|do|doesn|dron|eight|eleven|eye|fad|fall|fath|feath|feet|fenc|first:a_program|first:aft_the
0.1|first:all|first:at_the|first:first|first:four|first:from|first:i_scan|first:it_drew|first:it_found|first:it_gav
0.1|first:it_giv|first:it_left|first:last|first:my_daught|first:my_nephew|first:now|first:now_i|first:now_the
0.1|first:out_cam|first:the_ai|first:the_box|first:the_first|first:the_tool|first:then_the|first:ther_is|flat|floor
0.1|fly|follow|form|fort|gam|garden|german|gold|hand|hard|hat|hay|hedg|held|herself|hors|includ|is|itself|joint:, yet
0.1|jump|keep|kid|km|kne|lad|lan|lat|lie|lift|lighthous|liv|long:3|long:6|love|low|lying|mad|map|measur|met|metr|minut
0.1|mm|mol|mouth|near|night|not|old|on|or|orang|owl|own|peopl|perfect|pic|pixel|pla|polish|postcard|puppet|ray|remov
0.1|robot|roof|scor|sent|set|short|should|sinc|small|soap|softwar|someth|stag|stamp|step|tail|taught|thank|then|thi
0.1|thin|through|throw|tow|train|transl|tre|tri|turn|twin|voic|wall|whenev|which|wif|will|wing|with|x|yesterda
-0.1|11|1974|22|24|30|31|52|58|60|71|9|alon|anniversar|arm|aunt|bad|ball|becaus|bird|board|both|bottl|brid|brigad
-0.1|broth|by:machine before|by:person|cassett|check|church|clas|colleagu|corn|count|curtain|curv|cut|dad|dashcam|deaf
-0.1|differenc|digit|doe|driv|els|end|feed|fell|fil|film|fin|fing|fir|first:by|first:eleven|first:for|first:his
-0.1|first:i_alway|first:i_click|first:i_cut|first:i_don|first:i_m|first:i_photograph|first:i_run|first:i_upload
-0.1|first:i_wrot|first:it_s|first:my_heron|first:my_watch|first:nin|first:nobod_at|first:one_tap|first:photo
-0.1|first:quot|first:sinc_the|first:six|first:the_check|first:the_pictur|first:the_whol|first:ther|first:when|flag
-0.1|friend|gav|glov|gran|grandmoth|gre|group|hair|help|heron|hour|hous|iso|joint:, so|joint:, then|just|kept|laptop
-0.1|law|leav|lik|list|lost|m|mak|may|mayb|meadow|microphon|morn|moth|my|next|nurs|offic|one|our|over|pag|paint|pap
-0.1|parish|pas|per|plat|pur|retir|ring|row|rubbish|s|sang|sat|search|sentenc|singl|sist|skeleton|slow|smil|som|spin
-0.1|spr|stop|strip|such|sum|talk|tea|teach|team|teeth|thirt|to|track|tram|tru|tuesda|underneath|us|ve|villag|visitor
-0.1|want|week|whil|wint|without|wors|year
-0.2|2|41|allot|ask|bare|blurr|by|by:some machine next|by:they before|chapel|choir|coat|cri|cross|dark|dead|different
-0.2|don|dot|down|fed|few|first:ever|first:for_the|first:i_ask|first:i_d|first:i_onl|first:i_typ|first:it_got
-0.2|first:it_has|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:no|first:our|first:sam
-0.2|first:so|first:somebod|first:the_curtain|first:the_nurs|first:then_i|first:two|given|great|green|has|his|in
-0.2|insuranc|into|jul|know|lamp|lay|long|long:2|lot|meet|mous|myself|need|nev|nin|nobod|noon|noth|of|phon|re|said|saw
-0.2|scan|see|shed|shop|siz|slid|snap|somebod|speak|stor|swap|that|thick|thing|tin|up|websit|whit|whoev|window|wir|wor
-0.2|work|would|you
-0.3|38|are|by:he|by:i|by:nobody|by:she|by:they|camera|coffe|d|deed next|first:a|first:a_man|first:an|first:i
-0.3|first:it_cam|first:nobod|first:on_the|first:she|first:the_are|first:the_museum|first:ther_s|fog|goe|knew|las
-0.3|long:0|long:1|mark|museum|nic|print|quest|read|record|seen|shap|shot|smear|ston|swear|tell|think|took|video|who
-0.3|word
-0.4|an|brown|by:I|by:it|by:person before|first|first:we|hands over next|man|photograph|ran|sam|say|so|t|told|we|what
-0.5|deed|doctor|first:he|first:my|look|she
-0.6|by:none before|for|from|i|joint:|joint:,|machin|pictur
-0.7|after a machine|by:machine next|typ
-0.8|hands over|photo
-0.9|was
-1.0|before a machine
""")

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
    return fsum(weights.get(one, 0.0) for one in (ALWAYS, *traits))


def _weights(table: str) -> dict[str, float]:
    """The weights of a table: in each row a weight and traits that have it."""
    return {
        trait: float(of) for row in table.strip().splitlines() for of, *traits in [row.split("|")] for trait in traits
    }


WENT_IN: Final[Mapping[str, float]] = _weights("""
0.7|after:from|before:one|clause:i|fits|has:of
0.6|has:my|long:3
0.5|after2:ask|clause:satellit|has:photo|has:quot|has:s|how:typed|of by:machine next|of grandma|of pictur|of typ
0.4|after2:you|after:then|after:typ|before:into|clause:arm|clause:let|clause:open|first:12|has:fac|has:old|has:second
0.4|how:handed|kin|long:5|medium|medium:picture|of 40|of a machine:my|of by:some machine next|of exist|of first:so
0.4|of joint:|of long:1|of s|of so|verb:typ
0.3|after2:me|after2:of|after2:onl|after2:phon|after2:that|after2:the|after2:typ|after:acros|after:in|after:program
0.3|before:ever|before:turn|before:typ|before:was|clause:box|clause:farm|clause:from|clause:so|clause:us|clause:walk
0.3|clause:watch|clause:who|clause:you|first:2|first:ten|first:two|has:10|has:12|has:3|has:dron|has:flag|has:lik
0.3|has:mill|has:mol|has:night|has:per|has:sam|has:tram|has:two|has:with|head:camera|head:fac|head:flag|head:mol
0.3|head:night|head:photo|lasts|nth:0|of a machine:the|of black|of box|of bridg|of but|of by|of by:some machine before
0.3|of camera|of farm|of first:i_ask|of first:i_onl|of first:the_pictur|of flag|of hand|of handl|of las|of mill|of nam
0.3|of old|of onl|of open|of pot|of sent|of stick|of ston|of then|of websit|of who|of will|of you|verb:comput|verb:min
0.2|after2:camera|after2:photo|after2:thi|after:box|after:but|after:fed|after:film|after:of|after:s|after:still
0.2|after:the|after:und|at:0|at:1|before:and|before:back|before:call|before:film|before:hav|before:is|before:it
0.2|before:no|before:our|before:two|before:und|clause:40|clause:9|clause:acros|clause:any|clause:ask|clause:barn
0.2|clause:chapel|clause:click|clause:cut|clause:day|clause:ear|clause:ever|clause:fair|clause:fed|clause:flew
0.2|clause:grandson|clause:group|clause:had|clause:hold|clause:land|clause:look|clause:man|clause:map|clause:may
0.2|clause:offic|clause:onl|clause:or|clause:part|clause:read|clause:saw|clause:show|clause:stick|clause:still
0.2|clause:stor|clause:through|clause:took|clause:twin|clause:typ|clause:und|clause:villag|clause:voic|first:400
0.2|first:fiv|has:2|has:400|has:barn|has:box|has:brid|has:bridg|has:christma|has:curv|has:dot|has:eleven|has:first
0.2|has:fiv|has:from|has:grandma|has:hand|has:handl|has:hedg|has:heron|has:market|has:meet|has:metr|has:minut|has:nin
0.2|has:phon|has:school|has:slid|has:snap|has:stuff|has:tap|has:ten|has:turn|has:word|head:barn|head:brid|head:dot
0.2|head:eye|head:field|head:goat|head:hand|head:handl|head:hedg|head:jul|head:meet|head:pictur|head:second|head:tap
0.2|long:4|medium:sound|medium:space|of 3|of 31|of 4|of a machine:our|of and|of anywher|of arm|of barn|of bas|of bin
0.2|of by:it|of by:it before|of by:none before|of by:she|of by:they|of children|of click|of confetti|of cut|of deed
0.2|of deed before|of dron|of els|of fac|of first:app|of first:i_cut|of first:i_gav|of first:i_typ|of first:my_heron
0.2|of first:now|of first:now_the|of first:quot|of first:she|of first:the_new|of flew|of for|of front|of galler
0.2|of garden|of get|of goat|of good|of grandpa|of hedg|of heron|of hold|of it|of joint:but|of know|of lamp|of land
0.2|of long|of long:3|of lost|of m|of mark|of mol|of mor|of morn|of nev|of onc|of our|of pap|of part|of phon|of photo
0.2|of postcard|of quot|of quotes|of read|of saw|of slid|of snap|of someth|of start|of still|of street|of tablet
0.2|of text|of tin|of touch|of twelv|of two|of und|of up|of watch|of well|of whol|of work|of would|verb:acros|verb:ask
0.2|verb:camera|verb:fed|verb:hold|verb:offic|verb:open|verb:phon|verb:tell|verb:und|verb:watch
0.1|after2:and|after2:d|after2:daught|after2:fed|after2:hand|after2:in|after2:lin|after2:look|after2:min|after2:nephew
0.1|after2:nev|after2:noth|after2:offic|after2:onc|after2:over|after2:pictur|after2:quot|after2:right|after2:say
0.1|after2:she|after2:sist|after2:somebod|after2:ve|after2:was|after2:we|after:about|after:ask|after:at|after:count
0.1|after:do|after:down|after:ever|after:fac|after:flew|after:mad|after:me|after:on|after:own|after:paint
0.1|after:photograph|after:record|after:seen|after:show|after:sid|after:sign|after:sinc|after:sort|after:took|after:up
0.1|after:when|after:whil|after:without|before:are|before:at|before:befor|before:can|before:e|before:each|before:gav
0.1|before:got|before:in|before:off|before:quot|before:round|before:up|before:went|clause:20|clause:3|clause:6
0.1|clause:abov|clause:all|clause:also|clause:besid|clause:bird|clause:boy|clause:bras|clause:but|clause:comput
0.1|clause:cousin|clause:dark|clause:do|clause:doctor|clause:figur|clause:fing|clause:fish|clause:fly|clause:follow
0.1|clause:for|clause:get|clause:given|clause:grandpa|clause:her|clause:las|clause:lat|clause:law|clause:leav
0.1|clause:leg|clause:m|clause:me|clause:metr|clause:min|clause:mountain|clause:mov|clause:museum|clause:my
0.1|clause:nephew|clause:new|clause:noth|clause:onc|clause:over|clause:own|clause:phon|clause:program|clause:record
0.1|clause:red|clause:robot|clause:see|clause:seen|clause:shadow|clause:she|clause:sign|clause:sinc|clause:softwar
0.1|clause:tell|clause:that|clause:then|clause:thi|clause:thre|clause:transl|clause:up|clause:ve|clause:video
0.1|clause:wall|clause:we|clause:whil|clause:whol|clause:wif|clause:window|clause:wir|clause:word|clause:yesterda|ends
0.1|first:11|first:22|first:30|first:31|first:4|first:eleven|first:fort|first:four|first:photo|has:11|has:22|has:30
0.1|has:340|has:4|has:40|has:a|has:about|has:all|has:alon|has:and|has:bad|has:band|has:bill|has:bin|has:bird|has:blob
0.1|has:camera|has:cassett|has:chest|has:clip|has:corn|has:council|has:dashcam|has:day|has:dog|has:door|has:down
0.1|has:draw|has:edg|has:eye|has:field|has:fort|has:four|has:friend|has:garden|has:goat|has:grandmoth|has:heart
0.1|has:jar|has:jul|has:kitchen|has:label|has:lamp|has:las|has:leg|has:long|has:m|has:mark|has:microphon|has:middl
0.1|has:model|has:nam|has:not|has:onl|has:onto|has:our|has:out|has:pap|has:photograph|has:pla|has:post|has:postcard
0.1|has:pot|has:roll|has:round|has:scan|has:sentenc|has:sharp|has:short|has:sign|has:siz|has:stick|has:the|has:tin
0.1|has:tre|has:wheel|has:whol|has:x|head:alon|head:blob|head:car|head:chair|head:clip|head:day|head:door|head:down
0.1|head:edg|head:fenc|head:fish|head:jar|head:kitchen|head:label|head:lamp|head:las|head:lin|head:m|head:metr
0.1|head:middl|head:minut|head:nam|head:not|head:onto|head:out|head:photograph|head:pla|head:postcard|head:pot
0.1|head:sign|head:siz|head:step|head:tabl|head:tre|head:wheel|head:word|medium:video|nth:1|of 11|of 12|of 14|of 22
0.1|of 34|of a|of a machine:three|of about|of acros|of alon|of also|of ask|of badg|of band|of be|of below|of besid
0.1|of bird|of birthda|of board|of bras|of by:I|of by:I before|of by:machine before|of by:person before
0.1|of by:some machine|of by:you|of cassett|of cheek|of church|of circl|of cloud|of crack|of crook|of curv|of dad
0.1|of do|of door|of down|of draw|of drew|of each|of ear|of fell|of field|of figur|of film|of first:at_the
0.1|of first:but_the|of first:for_the|of first:i_click|of first:i_m|of first:i_ran|of first:i_ve|of first:i_wrot
0.1|of first:my|of first:my_daught|of first:my_wif|of first:now_ther|of first:our|of first:photo|of first:six
0.1|of first:the_film|of first:the_museum|of first:then|of first:we|of first:yesterda|of first:you|of fly|of fold
0.1|of from|of gat|of gav|of given|of glass|of gra|of group|of herself|of is|of joint:, then|of joint:and|of leg
0.1|of let|of lie|of lighthous|of lin|of littl|of long:2|of market|of may|of measur|of mountain|of mug|of offic|of or
0.1|of pan|of past|of per|of photograph|of pla|of plac|of plan|of point|of puppet|of pur|of record|of remov|of roof
0.1|of round|of satellit|of school|of seen|of sentenc|of she|of shop|of sign|of singl|of slow|of small|of smear
0.1|of softwar|of spout|of spr|of stair|of stor|of strip|of stuff|of tell|of thi|of til|of told|of top|of track
0.1|of twin|of video|of villag|of wait|of walk|of was|of wher|of whil|of whit|of wif|of wir|of without|of word|of x
0.1|of yesterda|verb:abov|verb:box|verb:count|verb:cut|verb:day|verb:dot|verb:film|verb:flew|verb:hand|verb:leav
0.1|verb:lin|verb:metr|verb:nam|verb:noth|verb:onc|verb:photo|verb:photograph|verb:play|verb:ran|verb:s|verb:sang
0.1|verb:search|verb:sent|verb:sid|verb:sign|verb:sinc|verb:softwar|verb:sort|verb:transl|verb:whil|verb:writ
-0.1|after2:alon|after2:app|after2:at|after2:but|after2:car|after2:cut|after2:down|after2:even|after2:film|after2:four
-0.1|after2:goe|after2:he|after2:i|after2:is|after2:my|after2:near|after2:nobod|after2:not|after2:on|after2:our
-0.1|after2:program|after2:put|after2:round|after2:sam|after2:second|after2:softwar|after2:stood|after2:t
-0.1|after2:tablet|after2:to|after2:tool|after2:went|after2:wrot|after:aft|after:app|after:are|after:as|after:befor
-0.1|after:behind|after:call|after:cam|after:colour|after:get|after:got|after:had|after:hav|after:held|after:it
-0.1|after:just|after:left|after:lik|after:not|after:onl|after:onto|after:out|after:pag|after:past|after:quot
-0.1|after:read|after:right|after:screen|after:shot|after:such|after:want|after:was|after:wher|after:with|at:3
-0.1|before:9|before:a|before:all|before:draw|before:eleven|before:from|before:get|before:goe|before:he|before:look
-0.1|before:mad|before:my|before:of|before:over|before:see|before:show|before:tak|before:that|before:then|before:to
-0.1|before:took|before:when|before:with|before:wrot|clause:1|clause:12|clause:14|clause:1974|clause:24|clause:30
-0.1|clause:7|clause:8|clause:about|clause:alon|clause:alway|clause:an|clause:apart|clause:app|clause:as|clause:at
-0.1|clause:back|clause:be|clause:becaus|clause:been|clause:between|clause:big|clause:bik|clause:black|clause:brigad
-0.1|clause:bus|clause:camera|clause:car|clause:chair|clause:chatbot|clause:children|clause:choir|clause:christma
-0.1|clause:clip|clause:color|clause:com|clause:corn|clause:council|clause:curv|clause:danc|clause:doe|clause:doesn
-0.1|clause:down|clause:driv|clause:each|clause:eight|clause:end|clause:even|clause:fac|clause:ferr|clause:fill
-0.1|clause:fir|clause:first|clause:flood|clause:found|clause:fram|clause:friend|clause:front|clause:gam|clause:goat
-0.1|clause:green|clause:half|clause:hand|clause:hang|clause:hedg|clause:his|clause:if|clause:insuranc|clause:it
-0.1|clause:jul|clause:keep|clause:kept|clause:lamp|clause:last|clause:lik|clause:lost|clause:love|clause:low
-0.1|clause:mak|clause:mark|clause:meet|clause:minut|clause:model|clause:moth|clause:near|clause:need|clause:night
-0.1|clause:nin|clause:no|clause:nobod|clause:non|clause:noon|clause:nurs|clause:of|clause:old|clause:onto|clause:oth
-0.1|clause:our|clause:paint|clause:pictur|clause:post|clause:quot|clause:ray|clause:rid|clause:ring|clause:roof
-0.1|clause:round|clause:run|clause:sat|clause:say|clause:sentenc|clause:set|clause:sheep|clause:shot|clause:six
-0.1|clause:smooth|clause:son|clause:spout|clause:stand|clause:step|clause:stood|clause:such|clause:t|clause:tabl
-0.1|clause:tak|clause:the|clause:tim|clause:touch|clause:tow|clause:tre|clause:tuesda|clause:was|clause:wat
-0.1|clause:went|clause:which|clause:whit|clause:will|clause:x|clause:year|first:1|first:3|first:40|first:41|first:8
-0.1|first:each|first:seven|first:som|first:thre|has:1|has:14|has:214|has:3d|has:41|has:900|has:abov|has:alto|has:an
-0.1|has:arm|has:baker|has:between|has:bit|has:blu|has:bottl|has:broth|has:call|has:cat|has:chatbot|has:circl|has:club
-0.1|has:cousin|has:crack|has:dat|has:doctor|has:each|has:ear|has:even|has:fair|has:fil|has:fir|has:fram|has:front
-0.1|has:grandson|has:green|has:hat|has:head|has:her|has:high|has:hous|has:in|has:its|has:lad|has:last|has:lat|has:law
-0.1|has:len|has:lin|has:list|has:lying|has:machin|has:man|has:meadow|has:mm|has:month|has:morn|has:mous|has:museum
-0.1|has:nephew|has:new|has:next|has:now|has:nurs|has:offic|has:on|has:oth|has:paint|has:pas|has:quest|has:read
-0.1|has:red|has:roof|has:scor|has:screen|has:seven|has:shadow|has:shed|has:sheep|has:sheet|has:sit|has:small|has:som
-0.1|has:sound|has:speak|has:still|has:stor|has:strip|has:swap|has:ther|has:thes|has:thin|has:thing|has:tool|has:us
-0.1|has:voic|has:walk|has:wat|has:watch|has:wed|has:what|has:wint|has:writ|has:yellow|has:you|head:alto|head:aunt
-0.1|head:bus|head:call|head:cat|head:com|head:comput|head:dat|head:daught|head:dog|head:draw|head:fair|head:fil
-0.1|head:fing|head:fram|head:gat|head:head|head:hour|head:hous|head:len|head:let|head:list|head:machin|head:mark
-0.1|head:meadow|head:morn|head:museum|head:nephew|head:next|head:now|head:offic|head:pap|head:pas|head:peopl
-0.1|head:right|head:shadow|head:shed|head:sheep|head:sheet|head:sit|head:son|head:sound|head:stor|head:street
-0.1|head:swap|head:them|head:ther|head:tool|head:voic|head:wall|head:wat|head:watch|head:window|head:year|how:asked
-0.1|of 1|of 10|of 214|of 38|of 41|of 5|of 8|of 900|of a machine:"a|of aft|of ahead|of allot|of alto|of an|of apart
-0.1|of baker|of bar|of been|of before a machine|of bent|of bit|of blob|of both|of bottl|of boy|of brigad|of broth
-0.1|of bus|of by:it next|of by:nobody|of by:one|of by:they next|of by:thing|of cam|of car|of cat|of chair|of clos
-0.1|of coffe|of color|of comput|of could|of dark|of dat|of degre|of did|of different|of digit|of doe|of doesn|of don
-0.1|of driv|of eleven|of end|of ever|of exact|of feath|of ferr|of fin|of fing|of fir|of first:a_let|of first:aft_the
-0.1|of first:an|of first:and|of first:at|of first:but|of first:ever|of first:i|of first:i_can|of first:i_d
-0.1|of first:i_had|of first:i_held|of first:i_sang|of first:i_want|of first:in_the|of first:it_said|of first:it_was
-0.1|of first:it_wrot|of first:my_sist|of first:my_son|of first:nobod|of first:nobod_at|of first:now_i|of first:on
-0.1|of first:onl|of first:onl_when|of first:out_cam|of first:the_box|of first:then_i|of first:ther|of first:ther_are
-0.1|of first:two|of first:with|of follow|of foot|of fram|of gam|of goe|of gon|of hair|of he|of head|of heap|of him
-0.1|of hom|of hous|of i|of if|of insuranc|of isn|of joint:, but|of joint:, yet|of jump|of just|of keep|of kne
-0.1|of label|of lan|of lay|of len|of lift|of lik|of list|of long:5|of look|of lot|of love|of lung|of lying|of machin
-0.1|of meadow|of microphon|of middl|of min|of mm|of model|of mous|of mov|of mush|of my|of near|of need|of nin|of non
-0.1|of noon|of north|of nos|of noth|of off|of onto|of ordinar|of oth|of own|of peopl|of pink|of pond|of program
-0.1|of ray|of red|of rid|of ring|of roll|of said|of sat|of say|of scor|of scratch|of second|of set|of seven|of shadow
-0.1|of shed|of sheet|of should|of sing|of somebod|of someon|of son|of sort|of squar|of stand|of stay|of stood
-0.1|of straight|of such|of sudden|of sunda|of tabl|of tail|of tea|of than|of ther|of thick|of thin|of thing|of though
-0.1|of through|of thumb|of togeth|of too|of tool|of tow|of train|of tram|of tri|of underneath|of ve|of ver|of wall
-0.1|of want|of we|of webcam|of wed|of which|of window|of wint|of with|of writ|of wrot|of yellow|of yet|verb:aft
-0.1|verb:arm|verb:becaus|verb:befor|verb:call|verb:clean|verb:colour|verb:dron|verb:end|verb:follow|verb:found
-0.1|verb:gav|verb:giv|verb:hang|verb:hav|verb:hedg|verb:held|verb:lay|verb:lik|verb:mad|verb:non|verb:onl|verb:pag
-0.1|verb:read|verb:record|verb:rid|verb:right|verb:run|verb:screen|verb:second|verb:sentenc|verb:shot|verb:sit
-0.1|verb:stood|verb:tablet|verb:ther|verb:tim|verb:tow
-0.2|after2:for|after2:got|after2:one|after2:out|after2:record|after2:s|after2:up|after:by|after:gav|after:giv
-0.2|after:has|after:mak|after:photo|after:pictur|after:say|before:by|before:d|before:for|before:had|before:through
-0.2|before:wher|begins|clause:ai|clause:are|clause:aunt|clause:befor|clause:behind|clause:by|clause:can|clause:check
-0.2|clause:clinic|clause:club|clause:colour|clause:draw|clause:drew|clause:eleven|clause:fiv|clause:four|clause:giv
-0.2|clause:hall|clause:hav|clause:he|clause:held|clause:in|clause:left|clause:mad|clause:on|clause:out|clause:said
-0.2|clause:sam|clause:sit|clause:want|clause:with|first:anoth|first:me|first:that|has:anoth|has:app|has:balcon
-0.2|has:brown|has:colour|has:comput|has:film|has:fing|has:i|has:newspap|has:numb|has:one|has:plat|has:program
-0.2|has:right|has:shot|has:sist|has:team|has:that|has:tim|has:year|head:app|head:arm|head:balcon|head:man|head:numb
-0.2|head:phon|head:plat|head:program|head:shot|head:tim|how:named|medium:numbers|of 3d|of 7|of alway|of anoth|of are
-0.2|of bank|of behind|of brown|of by:i|of by:none next|of can|of chatbot|of choir|of clinic|of com|of deed next
-0.2|of dentist|of eight|of fad|of fall|of fenc|of fil|of fill|of first:a_program|of first:even|of first:i_drew
-0.2|of first:i_photograph|of first:i_put|of first:no|of first:out|of first:the_app|of first:the_program
-0.2|of first:with_the|of found|of four|of got|of half|of hang|of hard|of held|of its|of joint:, and|of kept|of last
-0.2|of lat|of light|of mak|of man|of map|of month|of night|of not|of nurs|of orang|of out|of plat|of put|of rain
-0.2|of row|of scan|of sid|of sist|of sky|of snow|of speak|of spot|of tak|of team|of that|of thirt|of thre|of what
-0.2|of when|verb:cam|verb:left|verb:mak|verb:pictur|verb:wher
-0.3|after2:a|after:and|after:draw|after:fil|after:for|after:into|at:2|before:has|before:i|before:the|clause:400
-0.3|clause:fil|clause:go|clause:great|clause:just|clause:lin|clause:machin|clause:not|clause:s|clause:screen
-0.3|clause:ther|clause:turn|first:a|first:the|has:map|has:me|has:min|has:satellit|has:them|head:film|head:map|head:me
-0.3|head:pag|medium:text|misfits|of 400|of after a machine|of app|of at|of aunt|of between|of blu|of club
-0.3|of first:aft|of first:in|of form|of fox|of go|of great|of has|of hav|of long:4|of mad|of minut|of newspap|of next
-0.3|of paint|of pas|of right|of screen|of shot|of sit|of sound|of wat|verb:draw|verb:fil
-0.4|after2:it|before:say|clause:aft|clause:got|clause:into|clause:second|clause:them|first:one|has:for|nth:3
-0.4|of a machine:a|of check|of colour|of even|of first:i_got|of green|of hands over before|of in|of joint:,|of long:6
-0.4|of t
-0.5|clause:and|first:ever|has:ever|how:quoted|no medium|of by:machine|of her|of left|of them
-0.6|long:0|of hands over next|of later half|person
-0.7|long:1
-1.2|machine
-1.5|always
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.3|by:machine
0.9|first:i_got
0.8|and|got
0.7|aft|but
0.6|four|hands over before|now|screen|thre|way|when
0.5|any|as|back|button|by:it next|by:person next|colour|drew|each|first:at|first:with|numb|out|still|though|writ
0.4|by:some machine before|by:thing next|clean|ever|fill|first:aft|first:onl|first:with_the|glas|goat|gon|grandma|her
0.4|it|joint:, and|joint:and|long:4|min|model|nam|onc|quot|quotes|red|show|sid|sit|stay|street|than|tim|too
0.3|10|212|ahead|bar|bit|blu|box|by:some machine|by:they next|club|council|draw|ear|eith|everyth|fac|farm|figur
0.3|first:a_let|first:and|first:from_behind|first:i_can|first:the_program|fiv|found|fox|go|he|heart|high|him|its|lin
0.3|lit|long:5|mor|mountain|outlin|real|second|sign|sing|sort|spot|the|them|two|wher|yet
0.2|20|3d|4|400|8|abov|also|answ|app|be|beam|been|behind|birthda|blink|by:I before|by:none next|by:thing|cam|cat
0.2|christma|circl|clos|cloud|confetti|cousin|dog|door|even|exact|field|first:and_the|first:but|first:but_it
0.2|first:but_the|first:even|first:even_the|first:i_drew|first:i_had|first:i_ve|first:in_the|first:it_is|first:it_said
0.2|first:it_wrot|first:one|first:onl_when|first:out|first:second|first:second_go|first:the|first:the_app|first:then
0.2|giv|good|hand|hang|is|joint:, but|joint:;|joint:but|lac|later half|leg|light|lip|me|miss|moment|month|mov|new|nos
0.2|off|onto|open|park|past|person|pink|plac|post|put|right|roll|round|seven|sheet|sky|smooth|stand|sudden|tablet|ther
0.2|thin|through|til|togeth|twic|wait|watch|well|wer|yellow
0.1|1|12|200|214|40|5|7|a|accord|air|alik|all|along|anoth|anywher|around|at|awa|backward|bak|baker|barn|bent|bicycl
0.1|bik|branch|bras|bump|call|can|car|chair|chang|chest|clinic|clip|com|correct|could|cov|crook|deed before|degre|desk
0.1|do|doesn|dron|eight|eye|fad|fall|fath|feath|feet|fenc|first:a_program|first:aft_the|first:all|first:at_the
0.1|first:first|first:four|first:from|first:i_scan|first:it_drew|first:it_found|first:it_gav|first:it_giv
0.1|first:it_left|first:my_daught|first:my_nephew|first:now|first:now_i|first:now_the|first:out_cam|first:the_ai
0.1|first:the_box|first:the_first|first:then_the|first:ther_is|flat|floor|fly|follow|form|fort|gam|garden|german|gold
0.1|hard|hat|hay|hedg|held|herself|hit|hors|itself|joint:, yet|jump|keep|kid|km|kne|lad|lan|lat|let|lie|lift|lighthous
0.1|liv|long:3|long:6|love|low|lying|mad|map|measur|met|metr|minut|mm|mol|mouth|near|night|not|old|on|or|orang|owl|own
0.1|peopl|perfect|pic|pixel|pla|polish|postcard|puppet|rain|ray|remov|robot|roof|satellit|scor|sent|set|sharp|short
0.1|should|sinc|small|soap|softwar|someth|stag|stamp|start|step|sun|tail|taught|thank|thi|throw|tow|transl|tre|tri
0.1|turn|twin|voic|wall|whenev|which|wif|will|wing|with|x|yesterda
-0.1|11|1974|2|22|24|30|31|52|58|60|alon|anniversar|arm|aunt|bad|ball|becaus|bird|board|both|bottl|brid|brigad|by
-0.1|by:machine before|by:person|cassett|check|church|clas|colleagu|corn|count|curtain|cut|dad|dashcam|day|deaf
-0.1|differenc|doe|els|end|fair|feed|fell|fil|film|fin|fing|fir|first:by|first:eleven|first:for|first:his
-0.1|first:i_alway|first:i_click|first:i_cut|first:i_d|first:i_don|first:i_m|first:i_photograph|first:i_run
-0.1|first:i_upload|first:i_wrot|first:last_year|first:my_heron|first:my_watch|first:nin|first:nobod_at|first:one_tap
-0.1|first:our|first:photo|first:quot|first:sinc_the|first:six|first:the_check|first:the_pictur|first:the_whol
-0.1|first:ther|flag|friend|glov|grandmoth|gre|great|group|hair|help|heron|hour|hous|iso|joint:, so|joint:, then|just
-0.1|laptop|last|law|leav|lik|list|m|mak|may|mayb|meadow|microphon|morn|moth|my|next|nurs|offic|one|our|over|pag|paint
-0.1|pap|parish|pas|per|plat|pur|retir|ring|row|rubbish|s|sang|sat|search|see|sentenc|singl|sist|skeleton|slow|smil
-0.1|som|spin|spr|stair|stop|strip|such|sum|talk|tea|teach|team|thirt|to|track|tram|tru|tuesda|underneath|us|villag
-0.1|want|week|whil|wint|without|wors
-0.2|41|9|allot|ask|blurr|by:some machine next|by:they before|chapel|choir|coat|cri|cross|curv|dark|dead|different|don
-0.2|dot|down|fed|few|first:ever|first:for_the|first:i_ask|first:i_onl|first:i_typ|first:it_got|first:it_has
-0.2|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:no|first:sam|first:so|first:somebod
-0.2|first:the_curtain|first:the_nurs|first:then_i|first:ther_s|first:two|gav|given|green|has|his|in|insuranc|into|jul
-0.2|kept|know|lamp|lay|long|long:2|lot|meet|mous|myself|need|nev|nin|nobod|noon|noth|of|phon|re|said|saw|scan|shed
-0.2|shop|siz|slid|snap|somebod|speak|stor|swap|that|thick|thing|tin|up|websit|whit|whoev|window|wir|wor|work|would
-0.2|year|you
-0.3|38|are|by:he|by:i|by:nobody|by:person before|by:she|by:they|camera|coffe|d|deed next|first:a|first:a_man|first:an
-0.3|first:i|first:it_cam|first:nobod|first:on_the|first:she|first:the_are|first:the_museum|fog|goe|knew|las|long:1
-0.3|mark|museum|nic|print|quest|ran|read|record|seen|shap|shot|smear|so|ston|swear|tell|think|took|video|who|word
-0.4|an|brown|by:I|by:it|first|first:we|hands over next|long:0|man|photograph|sam|say|t|told|we|what
-0.5|deed|doctor|first:he|first:my|look|she
-0.6|by:none before|for|from|i|joint:|joint:,|machin|pictur
-0.7|after a machine|by:machine next|hands over|typ
-0.8|photo
-0.9|was
-1.0|before a machine
""")

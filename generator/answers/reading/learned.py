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
0.5|after2:ask|clause:satellit|has:photo|has:s|how:typed|of by:machine next|of grandma|of pictur
0.4|after2:the|after2:you|after:then|after:typ|before:into|before:typ|clause:arm|clause:let|clause:open|first:12
0.4|has:fac|has:old|has:second|how:handed|kin|long:5|medium|medium:picture|of 40|of a machine:my|of exist|of first:so
0.4|of long:1|of onl|of open|of s|of so|of typ|verb:typ
0.3|after2:me|after2:of|after2:onl|after2:phon|after2:photo|after2:that|after2:typ|after:acros|after:in|after:program
0.3|before:ever|before:was|clause:box|clause:farm|clause:from|clause:so|clause:typ|clause:us|clause:walk|clause:watch
0.3|clause:who|clause:you|first:2|first:ten|first:two|has:10|has:12|has:3|has:curv|has:flag|has:lik|has:mill|has:mol
0.3|has:night|has:per|has:sam|has:tram|has:with|head:camera|head:fac|head:flag|head:mol|head:night|head:photo|lasts
0.3|of a machine:the|of bare|of box|of bridg|of but|of by|of by:some machine before|of by:some machine next|of camera
0.3|of deed before|of farm|of first:i_ask|of first:i_onl|of first:the_pictur|of flag|of get|of hand|of handl|of joint:
0.3|of nam|of old|of pot|of sent|of stick|of ston|of websit|of will|of you|verb:comput|verb:fed|verb:min
0.2|after2:camera|after2:min|after2:thi|after:box|after:but|after:fed|after:film|after:of|after:s|after:still
0.2|after:the|after:und|at:0|at:1|before:and|before:back|before:call|before:film|before:hav|before:is|before:it
0.2|before:no|before:our|before:turn|before:two|before:und|clause:40|clause:9|clause:acros|clause:any|clause:ask
0.2|clause:barn|clause:chapel|clause:click|clause:cut|clause:day|clause:ear|clause:ever|clause:fair|clause:fed
0.2|clause:flew|clause:group|clause:had|clause:hold|clause:land|clause:look|clause:man|clause:map|clause:may
0.2|clause:metr|clause:offic|clause:onl|clause:part|clause:read|clause:saw|clause:show|clause:stick|clause:stor
0.2|clause:then|clause:through|clause:took|clause:twin|clause:und|clause:villag|clause:voic|first:400|first:fiv|has:2
0.2|has:400|has:barn|has:box|has:brid|has:bridg|has:christma|has:dot|has:dron|has:eleven|has:first|has:fiv|has:from
0.2|has:grandma|has:hand|has:handl|has:hedg|has:heron|has:market|has:meet|has:metr|has:minut|has:nin|has:phon
0.2|has:school|has:slid|has:snap|has:stuff|has:tap|has:ten|has:turn|has:two|has:word|head:barn|head:brid|head:dot
0.2|head:eye|head:field|head:goat|head:hand|head:handl|head:hedg|head:jul|head:meet|head:pictur|head:second|head:tap
0.2|long:4|medium:sound|medium:space|nth:0|of 22|of 3|of 31|of 4|of a|of a machine:our|of and|of anywher|of arm
0.2|of barn|of bas|of bin|of black|of by:it|of by:it before|of by:none before|of by:she|of by:they|of children
0.2|of click|of confetti|of cut|of dron|of els|of fac|of first:app|of first:i_cut|of first:i_gav|of first:i_typ
0.2|of first:my_heron|of first:now|of first:now_the|of first:quot|of first:she|of first:the_new|of flew|of for|of from
0.2|of front|of galler|of garden|of goat|of good|of grandpa|of hedg|of heron|of hold|of it|of joint:but|of know
0.2|of lamp|of land|of las|of long|of long:2|of long:3|of lost|of m|of mark|of mill|of mol|of mor|of morn|of nev
0.2|of onc|of our|of pap|of part|of past|of phon|of photo|of postcard|of quot|of quotes|of read|of saw|of slid|of snap
0.2|of someth|of start|of still|of street|of tablet|of text|of then|of tin|of touch|of twelv|of two|of und|of up
0.2|of watch|of well|of who|of whol|of wir|of work|of would|verb:acros|verb:ask|verb:camera|verb:hold|verb:metr
0.2|verb:noth|verb:offic|verb:open|verb:phon|verb:tell|verb:und|verb:watch
0.1|after2:and|after2:d|after2:daught|after2:fed|after2:hand|after2:in|after2:lin|after2:look|after2:nephew|after2:nev
0.1|after2:noth|after2:offic|after2:onc|after2:over|after2:photograph|after2:quot|after2:right|after2:say|after2:she
0.1|after2:sist|after2:somebod|after2:ve|after2:was|after2:we|after:about|after:ask|after:at|after:count|after:do
0.1|after:down|after:ever|after:fac|after:flew|after:mad|after:me|after:on|after:own|after:paint|after:photograph
0.1|after:record|after:seen|after:show|after:sid|after:sign|after:sinc|after:sort|after:took|after:up|after:when
0.1|after:whil|after:without|after:wrot|before:are|before:at|before:befor|before:can|before:e|before:each|before:gav
0.1|before:got|before:off|before:quot|before:round|before:up|before:went|clause:20|clause:3|clause:6|clause:abov
0.1|clause:all|clause:also|clause:besid|clause:bird|clause:boy|clause:bras|clause:but|clause:comput|clause:cousin
0.1|clause:dark|clause:do|clause:doctor|clause:figur|clause:fing|clause:fish|clause:fly|clause:follow|clause:get
0.1|clause:given|clause:grandpa|clause:grandson|clause:her|clause:las|clause:lat|clause:law|clause:leav|clause:leg
0.1|clause:m|clause:me|clause:min|clause:mountain|clause:mov|clause:museum|clause:my|clause:nephew|clause:new
0.1|clause:noth|clause:onc|clause:or|clause:over|clause:own|clause:phon|clause:program|clause:record|clause:red
0.1|clause:robot|clause:see|clause:seen|clause:shadow|clause:she|clause:sign|clause:sinc|clause:softwar|clause:still
0.1|clause:tell|clause:thi|clause:thre|clause:transl|clause:up|clause:ve|clause:video|clause:wall|clause:we
0.1|clause:whil|clause:whol|clause:wif|clause:window|clause:wir|clause:word|clause:yesterda|ends|first:11|first:22
0.1|first:30|first:31|first:4|first:eleven|first:fort|first:four|first:photo|has:11|has:22|has:30|has:340|has:4|has:40
0.1|has:a|has:about|has:alon|has:and|has:bad|has:badg|has:band|has:bill|has:bin|has:bird|has:blob|has:camera
0.1|has:cassett|has:chest|has:clip|has:corn|has:council|has:count|has:dashcam|has:day|has:dog|has:door|has:down
0.1|has:draw|has:edg|has:eye|has:field|has:fort|has:four|has:friend|has:garden|has:goat|has:grandmoth|has:heart
0.1|has:jar|has:jul|has:kitchen|has:label|has:lamp|has:las|has:leg|has:long|has:m|has:mark|has:microphon|has:middl
0.1|has:model|has:nam|has:not|has:onl|has:onto|has:our|has:out|has:pap|has:photograph|has:pla|has:post|has:postcard
0.1|has:pot|has:roll|has:round|has:scan|has:sentenc|has:sharp|has:short|has:sign|has:sinc|has:siz|has:stick|has:the
0.1|has:tin|has:tre|has:wheel|has:whol|has:wir|has:x|head:alon|head:blob|head:car|head:chair|head:clip|head:day
0.1|head:door|head:down|head:edg|head:fenc|head:fish|head:jar|head:kitchen|head:label|head:lamp|head:las|head:lin
0.1|head:m|head:metr|head:middl|head:minut|head:nam|head:not|head:onto|head:out|head:photograph|head:pla|head:postcard
0.1|head:pot|head:sign|head:siz|head:step|head:tabl|head:tre|head:wheel|head:word|medium:video|nth:1|of 11|of 12|of 14
0.1|of 2|of 24|of 34|of a machine:three|of about|of acros|of alon|of also|of ask|of badg|of band|of be|of below
0.1|of besid|of bird|of birthda|of board|of bras|of by:I|of by:I before|of by:machine before|of by:person
0.1|of by:person next|of by:you|of call|of cassett|of cheek|of church|of circl|of clip|of cloud|of crack|of crook
0.1|of curv|of dad|of deed|of do|of door|of draw|of drew|of each|of ear|of fell|of field|of figur|of film
0.1|of first:at_the|of first:but_the|of first:for_the|of first:i_click|of first:i_m|of first:i_ran|of first:i_ve
0.1|of first:my|of first:my_daught|of first:my_grandson|of first:my_wif|of first:now_ther|of first:our|of first:photo
0.1|of first:six|of first:the_camera|of first:the_film|of first:the_museum|of first:then|of first:we|of first:yesterda
0.1|of first:you|of fly|of fold|of gat|of gav|of given|of glass|of gra|of grandson|of group|of herself|of is
0.1|of joint:, then|of joint:and|of leg|of let|of lie|of lighthous|of lin|of littl|of market|of may|of mayb|of measur
0.1|of mountain|of mug|of offic|of on|of or|of pan|of per|of photograph|of pla|of plac|of plan|of point|of puppet
0.1|of pur|of record|of remov|of roof|of round|of satellit|of school|of seen|of sentenc|of she|of shop|of sign|of sinc
0.1|of singl|of slow|of small|of smear|of softwar|of spout|of spr|of stor|of strip|of stuff|of tell|of thi|of til
0.1|of told|of top|of track|of transl|of twin|of video|of villag|of wait|of walk|of was|of wher|of whil|of whit|of wif
0.1|of without|of word|of yesterda|verb:abov|verb:box|verb:count|verb:cut|verb:day|verb:dot|verb:film|verb:flew
0.1|verb:goe|verb:hand|verb:leav|verb:lin|verb:nam|verb:onc|verb:photo|verb:photograph|verb:play|verb:ran|verb:s
0.1|verb:sang|verb:search|verb:sent|verb:sid|verb:sign|verb:sinc|verb:softwar|verb:sort|verb:transl|verb:whil
0.1|verb:writ
-0.1|after2:alon|after2:app|after2:at|after2:but|after2:car|after2:cut|after2:down|after2:even|after2:film|after2:four
-0.1|after2:goe|after2:got|after2:he|after2:i|after2:is|after2:my|after2:near|after2:nobod|after2:not|after2:on
-0.1|after2:our|after2:program|after2:put|after2:round|after2:sam|after2:second|after2:softwar|after2:stood|after2:t
-0.1|after2:tablet|after2:to|after2:tool|after2:went|after:aft|after:app|after:are|after:as|after:befor|after:behind
-0.1|after:call|after:colour|after:get|after:got|after:had|after:hav|after:held|after:it|after:just|after:left
-0.1|after:lik|after:not|after:onl|after:onto|after:out|after:pag|after:past|after:quot|after:read|after:right
-0.1|after:screen|after:shot|after:such|after:want|after:was|after:wher|after:with|at:3|before:9|before:a|before:all
-0.1|before:draw|before:eleven|before:from|before:get|before:goe|before:he|before:look|before:mad|before:my|before:of
-0.1|before:over|before:see|before:show|before:tak|before:that|before:then|before:to|before:took|before:when
-0.1|before:with|before:wrot|clause:1|clause:12|clause:14|clause:1974|clause:24|clause:30|clause:7|clause:8
-0.1|clause:about|clause:alon|clause:alway|clause:an|clause:apart|clause:app|clause:as|clause:at|clause:back|clause:be
-0.1|clause:becaus|clause:been|clause:between|clause:big|clause:bik|clause:black|clause:brigad|clause:bus
-0.1|clause:camera|clause:car|clause:chatbot|clause:children|clause:choir|clause:christma|clause:clip|clause:com
-0.1|clause:corn|clause:council|clause:curv|clause:danc|clause:doe|clause:doesn|clause:down|clause:driv|clause:each
-0.1|clause:eight|clause:end|clause:even|clause:everyth|clause:fac|clause:ferr|clause:fill|clause:fir|clause:first
-0.1|clause:flood|clause:found|clause:fram|clause:friend|clause:front|clause:gam|clause:goat|clause:green|clause:half
-0.1|clause:hang|clause:he|clause:hedg|clause:his|clause:if|clause:insuranc|clause:it|clause:jul|clause:keep
-0.1|clause:kept|clause:lamp|clause:last|clause:lik|clause:lost|clause:love|clause:low|clause:mak|clause:mark
-0.1|clause:meet|clause:minut|clause:model|clause:moth|clause:near|clause:need|clause:nin|clause:no|clause:nobod
-0.1|clause:non|clause:noon|clause:nurs|clause:of|clause:old|clause:onto|clause:oth|clause:our|clause:paint
-0.1|clause:pictur|clause:post|clause:quot|clause:ray|clause:rid|clause:ring|clause:roof|clause:round|clause:run
-0.1|clause:sat|clause:say|clause:sentenc|clause:set|clause:sheep|clause:shot|clause:six|clause:smooth|clause:son
-0.1|clause:spout|clause:stand|clause:step|clause:stood|clause:such|clause:t|clause:tabl|clause:tak|clause:the
-0.1|clause:tim|clause:touch|clause:tow|clause:tre|clause:tuesda|clause:was|clause:wat|clause:went|clause:when
-0.1|clause:which|clause:whit|clause:will|clause:wrot|clause:x|clause:year|first:1|first:3|first:40|first:41|first:8
-0.1|first:each|first:seven|first:som|first:thre|has:14|has:214|has:41|has:abov|has:alto|has:an|has:app|has:arm
-0.1|has:baker|has:between|has:bit|has:blu|has:bottl|has:broth|has:call|has:cat|has:chatbot|has:club|has:cousin
-0.1|has:crack|has:dat|has:degre|has:doctor|has:each|has:ear|has:even|has:fil|has:fram|has:front|has:gra|has:grandson
-0.1|has:green|has:hat|has:head|has:her|has:high|has:in|has:its|has:lad|has:last|has:lat|has:law|has:len|has:list
-0.1|has:littl|has:lot|has:lying|has:machin|has:man|has:meadow|has:mm|has:month|has:mous|has:museum|has:nephew|has:new
-0.1|has:next|has:now|has:nurs|has:offic|has:on|has:oth|has:paint|has:pas|has:quest|has:read|has:red|has:right
-0.1|has:roof|has:scor|has:screen|has:seven|has:shadow|has:shed|has:sheep|has:sheet|has:signal|has:sit|has:small
-0.1|has:som|has:sound|has:speak|has:still|has:stor|has:strip|has:swap|has:ther|has:thes|has:thin|has:thing|has:tool
-0.1|has:us|has:voic|has:walk|has:wat|has:watch|has:wed|has:what|has:wint|has:writ|has:yellow|has:you|head:alto
-0.1|head:aunt|head:bus|head:call|head:cat|head:colour|head:com|head:comput|head:dat|head:daught|head:dog|head:draw
-0.1|head:fair|head:fil|head:fing|head:fram|head:gat|head:head|head:hour|head:len|head:let|head:list|head:lot
-0.1|head:machin|head:mark|head:meadow|head:morn|head:museum|head:nephew|head:next|head:now|head:offic|head:pap
-0.1|head:pas|head:peopl|head:right|head:shadow|head:shed|head:sheep|head:sheet|head:sit|head:son|head:sound|head:stor
-0.1|head:street|head:swap|head:them|head:ther|head:thing|head:tool|head:voic|head:wall|head:wat|head:watch
-0.1|head:window|head:year|how:asked|of 1|of 10|of 20|of 214|of 38|of 41|of 5|of 8|of 9|of 900|of a machine:"a|of aft
-0.1|of ahead|of all|of allot|of alto|of an|of apart|of backward|of baker|of bar|of been|of before a machine|of bent
-0.1|of bit|of blob|of both|of bottl|of boy|of brigad|of broth|of bus|of by:it next|of by:nobody|of by:one
-0.1|of by:they next|of by:thing|of car|of card|of cat|of chair|of clean|of clos|of coffe|of color|of comput|of could
-0.1|of cross|of dark|of dat|of degre|of did|of different|of digit|of doe|of doesn|of don|of driv|of eleven|of end
-0.1|of ever|of exact|of feath|of ferr|of fin|of fing|of fir|of first:a_let|of first:aft_the|of first:an|of first:and
-0.1|of first:at|of first:but|of first:ever|of first:from|of first:i|of first:i_can|of first:i_d|of first:i_had
-0.1|of first:i_held|of first:i_sang|of first:i_want|of first:in_the|of first:it_said|of first:it_was|of first:it_wrot
-0.1|of first:my_sist|of first:my_son|of first:nobod|of first:nobod_at|of first:on|of first:onl|of first:onl_when
-0.1|of first:out_cam|of first:the_box|of first:then_i|of first:ther|of first:ther_are|of first:two|of first:with
-0.1|of follow|of fram|of goe|of gon|of got|of hair|of hang|of head|of heap|of him|of hom|of hous|of i|of if
-0.1|of insuranc|of isn|of joint:, but|of joint:, yet|of jump|of just|of keep|of kne|of label|of lan|of lay|of len
-0.1|of lift|of lik|of list|of long:0|of long:5|of look|of lot|of love|of lung|of lying|of machin|of meadow
-0.1|of microphon|of middl|of min|of mm|of model|of mous|of mov|of mush|of my|of near|of need|of night|of nin|of non
-0.1|of noon|of north|of nos|of noth|of off|of onto|of ordinar|of oth|of peopl|of pink|of pond|of program|of ray
-0.1|of red|of rid|of ring|of roll|of said|of sat|of say|of scor|of scratch|of second|of set|of seven|of shadow
-0.1|of shed|of sheet|of sing|of somebod|of son|of sort|of squar|of stand|of stay|of stood|of straight|of such
-0.1|of sudden|of sunda|of swap|of tabl|of tail|of tea|of than|of ther|of thick|of thin|of thing|of though|of through
-0.1|of thumb|of togeth|of too|of tool|of tow|of train|of tram|of tri|of underneath|of ve|of ver|of wall|of want|of we
-0.1|of webcam|of wed|of which|of window|of wint|of with|of writ|of wrot|of yellow|of yet|verb:14|verb:aft|verb:arm
-0.1|verb:becaus|verb:befor|verb:call|verb:clean|verb:colour|verb:dron|verb:end|verb:follow|verb:found|verb:gav
-0.1|verb:giv|verb:hang|verb:hav|verb:hedg|verb:held|verb:lay|verb:lik|verb:mad|verb:non|verb:onl|verb:pag|verb:read
-0.1|verb:record|verb:rid|verb:right|verb:run|verb:screen|verb:second|verb:sentenc|verb:shot|verb:sit|verb:stood
-0.1|verb:tablet|verb:ther|verb:tim|verb:tow|verb:wrot
-0.2|after2:for|after2:one|after2:out|after2:record|after2:s|after2:up|after2:wrot|after:by|after:cam|after:gav
-0.2|after:giv|after:has|after:mak|after:photo|after:pictur|after:say|before:d|before:for|before:had|before:through
-0.2|before:wher|begins|clause:ai|clause:are|clause:aunt|clause:befor|clause:behind|clause:by|clause:can|clause:check
-0.2|clause:clinic|clause:club|clause:colour|clause:draw|clause:drew|clause:eleven|clause:fiv|clause:four|clause:giv
-0.2|clause:hall|clause:hav|clause:held|clause:in|clause:left|clause:mad|clause:night|clause:on|clause:out|clause:said
-0.2|clause:sam|clause:sit|clause:ther|clause:want|clause:with|first:anoth|first:me|first:that|has:3d|has:anoth
-0.2|has:balcon|has:brown|has:colour|has:comput|has:fair|has:film|has:fing|has:i|has:me|has:newspap|has:numb|has:one
-0.2|has:plat|has:program|has:shot|has:sist|has:team|has:that|has:them|has:tim|has:year|head:app|head:arm|head:balcon
-0.2|head:man|head:numb|head:phon|head:plat|head:program|head:shot|head:tim|medium:numbers|of 3d|of 7|of alway
-0.2|of anoth|of are|of bank|of behind|of brown|of by:i|of by:none next|of can|of choir|of clinic|of com|of deed next
-0.2|of dentist|of eight|of fad|of fall|of fenc|of fil|of fill|of first:a_program|of first:even|of first:i_drew
-0.2|of first:i_photograph|of first:i_put|of first:no|of first:out|of first:the_app|of first:the_program
-0.2|of first:with_the|of found|of four|of half|of hard|of he|of held|of its|of joint:, and|of kept|of last|of lat
-0.2|of light|of mak|of man|of map|of month|of not|of nurs|of orang|of out|of plat|of put|of rain|of row|of scan
-0.2|of sist|of sky|of snow|of speak|of spot|of tak|of team|of that|of thirt|of thre|of what|of when|verb:cam
-0.2|verb:left|verb:mak|verb:pictur|verb:wher
-0.3|after2:a|after:and|after:draw|after:fil|after:for|after:into|at:2|before:by|before:has|before:i|before:the
-0.3|clause:400|clause:fil|clause:go|clause:great|clause:just|clause:lin|clause:machin|clause:not|clause:s
-0.3|clause:screen|clause:them|clause:turn|first:a|first:the|has:map|has:min|has:satellit|head:film|head:map|head:me
-0.3|head:pag|how:named|medium:text|misfits|nth:3|of 400|of after a machine|of app|of at|of aunt|of between|of blu
-0.3|of chatbot|of club|of colour|of first:aft|of first:in|of form|of fox|of go|of great|of has|of hav|of long:4
-0.3|of mad|of minut|of newspap|of next|of paint|of pas|of right|of screen|of shot|of sid|of sit|of sound|of wat
-0.3|verb:draw|verb:fil
-0.4|after2:it|before:say|clause:aft|clause:got|clause:into|clause:second|first:one|has:for|how:quoted|of a machine:a
-0.4|of check|of even|of first:i_got|of green|of hands over before|of in|of joint:,|of long:6|of t
-0.5|clause:and|first:ever|has:ever|no medium|of by:machine|of her|of left|of them
-0.6|of hands over next|of later half|person
-0.7|long:0|long:1
-1.2|machine
-1.6|always
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.3|by:machine
0.9|first:i_got
0.8|and|got
0.7|aft|but
0.6|four|hands over before|now|screen|thre|way|when
0.5|any|as|button|by:it next|by:person next|colour|drew|each|first:at|first:with|numb|out|still|though|writ
0.4|back|by:some machine|by:some machine before|by:thing next|clean|everyth|fill|first:aft|first:onl|first:with_the
0.4|glas|goat|gon|grandma|her|joint:, and|joint:and|long:4|min|model|nam|onc|quot|quotes|red|show|sid|sit|stay|street
0.4|than|tim
0.3|10|212|ahead|bar|bit|blink|blu|box|by:they next|by:thing|club|council|draw|ear|eith|ever|fac|farm|figur
0.3|first:a_let|first:and|first:from_behind|first:i_can|first:onl_when|first:the_program|fiv|found|fox|go|he|heart
0.3|high|him|it|its|lin|lit|long:5|mor|mountain|outlin|real|second|sign|sing|sort|spot|the|them|too|twic|two|wher|yet
0.2|20|3d|4|400|8|abov|also|answ|app|backward|be|beam|been|behind|birthda|by:I before|by:none next|cam|cat|christma
0.2|circl|clos|cloud|confetti|cousin|degre|dog|door|even|exact|field|first:and_the|first:but|first:but_it
0.2|first:but_the|first:even|first:even_the|first:i_drew|first:i_had|first:i_ve|first:in_the|first:it_is|first:it_said
0.2|first:it_wrot|first:one|first:out|first:second|first:second_go|first:the|first:the_app|first:then|giv|good|hang
0.2|hit|joint:, but|joint:;|joint:but|lac|later half|leg|light|lip|me|miss|moment|month|mov|new|nos|off|onto|open|park
0.2|past|person|pink|plac|post|put|right|roll|round|satellit|seven|sharp|sheet|sky|smooth|stand|sudden|tablet|ther
0.2|thin|til|togeth|wait|watch|well|wer|yellow
0.1|1|12|200|214|40|5|7|accord|air|alik|all|along|always|anoth|anywher|around|at|awa|bak|baker|barn|bent|bicycl|bik
0.1|branch|bras|bump|call|can|car|chair|chang|chest|clinic|clip|com|correct|could|cov|crook|danc|deed before|desk|do
0.1|doesn|dron|eight|eleven|eye|fad|fall|fath|feath|feet|fenc|first:a_program|first:aft_the|first:all|first:at_the
0.1|first:first|first:four|first:from|first:i_scan|first:it_drew|first:it_found|first:it_gav|first:it_giv
0.1|first:it_left|first:last|first:my_daught|first:my_nephew|first:now|first:now_i|first:now_the|first:out_cam
0.1|first:the_ai|first:the_box|first:the_first|first:the_tool|first:then_the|first:ther_is|flat|floor|fly|follow|form
0.1|fort|gam|garden|german|gold|hand|hard|hat|hay|hedg|held|herself|hors|includ|is|itself|joint:, yet|jump|keep|kid|km
0.1|kne|lad|lan|lat|let|lie|lift|lighthous|liv|long:3|long:6|love|low|lying|mad|map|measur|met|metr|minut|mm|mol|mouth
0.1|near|night|not|old|on|or|orang|owl|own|peopl|perfect|pic|pixel|pla|polish|postcard|puppet|ray|remov|robot|roof
0.1|scor|sent|set|short|should|sinc|small|soap|softwar|someth|stag|stamp|step|tail|taught|thank|thi|through|throw|tow
0.1|transl|tre|tri|turn|twin|voic|wall|whenev|which|wif|will|wing|with|x|yesterda
-0.1|11|1974|22|24|30|31|52|58|60|71|9|alon|anniversar|arm|aunt|bad|ball|becaus|bird|board|both|bottl|brid|brigad
-0.1|broth|by:machine before|by:person|cassett|check|church|clas|colleagu|corn|count|curtain|curv|cut|dad|dashcam|deaf
-0.1|differenc|digit|doe|driv|els|end|feed|fell|fil|film|fin|fing|fir|first:by|first:eleven|first:for|first:his
-0.1|first:i_alway|first:i_click|first:i_cut|first:i_d|first:i_don|first:i_m|first:i_photograph|first:i_run
-0.1|first:i_upload|first:i_wrot|first:my_heron|first:my_watch|first:nin|first:nobod_at|first:one_tap|first:our
-0.1|first:photo|first:quot|first:sinc_the|first:six|first:the_check|first:the_pictur|first:the_whol|first:ther|flag
-0.1|friend|gav|glov|grandmoth|gre|group|hair|help|heron|hour|hous|iso|joint:, so|joint:, then|just|kept|laptop|law
-0.1|leav|lik|list|lost|m|mak|may|mayb|meadow|microphon|morn|moth|my|next|nurs|offic|one|our|over|pag|paint|pap|parish
-0.1|pas|per|plat|pur|retir|ring|row|rubbish|s|sang|sat|search|sentenc|singl|sist|skeleton|slow|smil|som|spin|spr
-0.1|stair|stop|strip|such|sum|talk|tea|teach|team|teeth|thirt|to|track|tram|tru|tuesda|underneath|us|ve|villag
-0.1|visitor|want|week|whil|wint|without|wors|year
-0.2|2|41|allot|ask|bare|blurr|by|by:some machine next|by:they before|chapel|choir|cri|cross|dark|dead|different|don
-0.2|dot|down|fed|few|first:ever|first:for_the|first:i_ask|first:i_onl|first:i_typ|first:it_got|first:it_has
-0.2|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:no|first:sam|first:so|first:somebod
-0.2|first:the_curtain|first:the_nurs|first:then_i|first:two|given|great|green|has|his|in|insuranc|into|jul|know|lamp
-0.2|lay|long|long:2|lot|meet|mous|myself|need|nev|nin|nobod|noon|noth|of|phon|re|said|saw|scan|see|shed|shop|siz|slid
-0.2|snap|somebod|speak|stor|swap|that|thick|thing|tin|up|websit|whit|whoev|window|wir|wor|work|would|you
-0.3|38|are|by:he|by:i|by:nobody|by:she|by:they|camera|coat|coffe|d|deed next|first:a|first:a_man|first:an|first:i
-0.3|first:it_cam|first:nobod|first:on_the|first:she|first:the_are|first:the_museum|first:ther_s|fog|goe|knew|las
-0.3|long:0|long:1|mark|museum|nic|print|quest|ran|read|record|seen|shap|shot|smear|so|ston|swear|tell|think|took
-0.3|video|who|word
-0.4|an|brown|by:I|by:it|by:person before|first|first:we|man|photograph|sam|say|t|told|we|what
-0.5|deed|doctor|first:he|first:my|hands over next|look|she
-0.6|by:none before|for|from|i|joint:|joint:,|machin|pictur
-0.7|after a machine|by:machine next|typ
-0.8|hands over|photo
-0.9|was
-1.0|before a machine
""")

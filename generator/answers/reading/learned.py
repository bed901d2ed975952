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
0.7|fits|head:camera
0.6|after:from|clause:i|has:camera|has:my|has:of|how:handed|how:typed|kin|long:3|of by:machine next
0.5|before:one|has:photo|has:quot|medium|of a machine:the|of grandma
0.4|after2:ask|after2:of|after2:you|after:in|after:typ|before:into|before:typ|clause:arm|clause:let|clause:open
0.4|clause:satellit|first:12|has:fac|has:from|head:photo|long:5|nth:0|of by:some machine next|of camera|of first:so
0.4|of joint:|of long:1|of pictur|of so|of typ|of vas|verb:typ
0.3|after2:me|after2:onl|after2:phon|after2:that|after2:typ|after:acros|after:box|after:film|after:then|before:it
0.3|before:und|before:was|clause:ask|clause:box|clause:exist|clause:fair|clause:farm|clause:flew|clause:hold
0.3|clause:may|clause:so|clause:walk|clause:who|clause:you|first:2|first:two|has:10|has:12|has:3|has:curv|has:dron
0.3|has:flag|has:knight|has:lik|has:mill|has:mol|has:old|has:per|has:piec|has:s|has:sam|has:second|has:slid|has:tram
0.3|has:two|has:with|head:dot|head:fac|head:flag|head:mol|head:night|head:pictur|lasts|medium:picture|of 40
0.3|of a machine:my|of barn|of bridg|of deed|of dron|of exist|of first:i_ask|of first:i_cut|of flag|of hand|of handl
0.3|of heat|of kingfish|of las|of mill|of normal|of old|of onl|of open|of photo|of plu|of postcard|of pot|of s|of sent
0.3|of stick|of you|verb:ask|verb:camera|verb:comput|verb:phon|verb:photograph
0.2|after2:camera|after2:photo|after2:the|after2:we|after:fed|after:flew|after:photograph|after:program|after:still
0.2|after:the|at:0|at:1|before:and|before:back|before:call|before:ever|before:film|before:hav|before:no|before:off
0.2|before:on|before:our|before:turn|before:two|clause:40|clause:9|clause:any|clause:barn|clause:click|clause:comput
0.2|clause:cut|clause:day|clause:for|clause:forest|clause:from|clause:get|clause:grandson|clause:group|clause:had
0.2|clause:land|clause:lat|clause:look|clause:map|clause:me|clause:mechanical|clause:new|clause:offic|clause:onl
0.2|clause:or|clause:part|clause:pick|clause:plu|clause:robot|clause:saw|clause:scribbl|clause:show|clause:stick
0.2|clause:stor|clause:til|clause:took|clause:twin|clause:und|clause:up|clause:us|clause:voic|clause:watch|first:30
0.2|first:400|first:fiv|first:four|first:quot|first:ten|has:2|has:a|has:band|has:barn|has:brid|has:cassett
0.2|has:christma|has:compost|has:dashcam|has:dot|has:eleven|has:first|has:fiv|has:glas|has:grandma|has:hand|has:handl
0.2|has:heat|has:heron|has:las|has:meet|has:metr|has:minut|has:neighbour|has:night|has:phon|has:pictur|has:postcard
0.2|has:potato|has:roll|has:school|has:snap|has:stuff|has:tap|has:ten|has:the|has:turn|has:word|head:barn|head:brid
0.2|head:eye|head:field|head:goat|head:hand|head:handl|head:las|head:lin|head:meet|head:neighbour|head:piec
0.2|head:potato|head:second|head:tap|long:6|medium:space|of 16|of 3|of 31|of 4|of 4096|of a machine:our|of alarm
0.2|of and|of anywher|of arm|of ask|of bin|of bishop|of black|of brooch|of but|of by|of by:it|of by:it before
0.2|of by:none before|of by:she|of by:some machine before|of by:they|of by:you|of cak|of children|of church|of click
0.2|of conductor|of curv|of cut|of deed before|of els|of farm|of first:grandpa|of first:i_box|of first:i_onl
0.2|of first:it_has|of first:it_look|of first:quot|of first:she|of first:the_hallwa|of first:the_new
0.2|of first:the_stolen|of first:you|of flew|of fuzz|of galler|of garden|of german|of glov|of goat|of grandpa
0.2|of hallwa|of hedg|of hold|of jacket|of joint:but|of jug|of knight|of know|of lamp|of littl|of long:2|of long:3
0.2|of m|of may|of nam|of our|of pap|of paragraph|of part|of pawn|of phon|of photograph|of piec|of record|of rippl
0.2|of saw|of schoolyard|of scribbl|of sepp|of sho|of singl|of sleev|of slid|of snap|of sold|of someth|of still
0.2|of stolen|of ston|of stor|of tent|of then|of touch|of tractor|of two|of und|of up|of vhs|of was|of watch|of websit
0.2|of wher|of whit|of who|of will|of would|verb:acros|verb:bolt|verb:box|verb:fed|verb:film|verb:flew|verb:hold
0.2|verb:min|verb:offic|verb:open|verb:pick|verb:tell|verb:watch
0.1|after2:d|after2:fed|after2:hand|after2:in|after2:look|after2:min|after2:nephew|after2:nev|after2:offic|after2:onc
0.1|after2:over|after2:photograph|after2:quot|after2:right|after2:say|after2:she|after2:sist|after2:somebod|after2:son
0.1|after2:ten|after2:thi|after2:was|after:about|after:around|after:ask|after:but|after:count|after:do|after:down
0.1|after:fac|after:is|after:mad|after:me|after:of|after:own|after:put|after:record|after:seen|after:show|after:sid
0.1|after:sign|after:sinc|after:sort|after:und|after:when|after:whil|after:without|after:word|after:wrot|before:are
0.1|before:befor|before:but|before:cam|before:down|before:each|before:gav|before:got|before:in|before:is|before:quot
0.1|before:round|before:up|before:went|clause:20|clause:6|clause:a|clause:acros|clause:add|clause:again|clause:all
0.1|clause:also|clause:beech|clause:besid|clause:bird|clause:bolt|clause:boy|clause:buy|clause:cak|clause:chapel
0.1|clause:cherr|clause:confection|clause:corridor|clause:cousin|clause:describ|clause:diet|clause:do|clause:doctor
0.1|clause:drag|clause:ear|clause:ever|clause:fed|clause:feed|clause:figur|clause:fing|clause:gat|clause:given
0.1|clause:glu|clause:grandpa|clause:has|clause:it|clause:lad|clause:las|clause:law|clause:leav|clause:leg|clause:long
0.1|clause:m|clause:man|clause:metr|clause:min|clause:morn|clause:mov|clause:museum|clause:my|clause:nephew|clause:onc
0.1|clause:one|clause:over|clause:own|clause:parish|clause:pharmac|clause:phon|clause:photograph|clause:program
0.1|clause:pull|clause:puppet|clause:raffl|clause:read|clause:record|clause:red|clause:research|clause:sang
0.1|clause:seen|clause:sepp|clause:servic|clause:shadow|clause:she|clause:sign|clause:sinc|clause:skeleton
0.1|clause:softwar|clause:spit|clause:spr|clause:still|clause:ston|clause:styl|clause:swap|clause:tell|clause:that
0.1|clause:their|clause:then|clause:thi|clause:thre|clause:through|clause:transl|clause:two|clause:typ|clause:video
0.1|clause:villag|clause:we|clause:wher|clause:whil|clause:whol|clause:wif|clause:window|clause:wir|clause:word
0.1|clause:work|clause:wrist|clause:yesterda|first:11|first:22|first:31|first:4|first:an|first:eleven|first:fort
0.1|first:photo|has:11|has:22|has:30|has:31|has:340|has:4|has:40|has:400|has:about|has:accord|has:all|has:alon|has:and
0.1|has:badg|has:bill|has:bin|has:bird|has:blob|has:bridg|has:chest|has:clip|has:corn|has:council|has:dad|has:danc
0.1|has:daught|has:dog|has:door|has:down|has:draw|has:edg|has:eye|has:field|has:fish|has:flat|has:fort|has:four
0.1|has:friend|has:garden|has:goat|has:grandmoth|has:heart|has:hedg|has:his|has:jar|has:jul|has:kitchen|has:label
0.1|has:lamp|has:liv|has:m|has:mark|has:market|has:middl|has:nam|has:nin|has:on|has:onl|has:our|has:out|has:pap
0.1|has:pla|has:post|has:pot|has:scan|has:sentenc|has:sharp|has:short|has:sign|has:siz|has:slic|has:stick|has:ston
0.1|has:text|has:tin|has:tre|has:wheel|has:whit|has:whol|has:x|head:10|head:alon|head:bill|head:blob|head:chair
0.1|head:clip|head:curv|head:door|head:down|head:dron|head:edg|head:fenc|head:fish|head:hedg|head:jar|head:kitchen
0.1|head:label|head:lamp|head:m|head:metr|head:middl|head:nam|head:not|head:out|head:pla|head:pot|head:record
0.1|head:scan|head:sign|head:siz|head:ston|head:tre|head:wheel|head:word|head:x-ra|long:4|medium:sound|medium:video
0.1|nth:1|of 000|of 120|of 19|of 1906|of 1979|of 2.0|of 2.4|of 20|of 22|of 25|of 34|of 420|of 5.1|of 6.8|of 63|of 7.5
0.1|of 7.9|of a|of a machine:one|of a machine:three|of acros|of again|of alon|of also|of among|of as|of badg|of band
0.1|of bas|of be|of beach|of beech|of below|of besid|of bird|of blur|of board|of bog|of bolt|of boot|of box|of break
0.1|of breakfast|of burnt|of button|of by:I|of by:I before|of by:machine before|of by:person|of by:this|of cassett
0.1|of championship|of charact|of cheek|of cherr|of chest|of christma|of clip|of cloud|of compost|of confetti
0.1|of corridor|of crook|of curl|of daught|of day|of dead|of diet|of do|of doctor|of down|of drag|of draw|of drew
0.1|of dry|of ear|of eighth|of electrod|of fac|of fair|of februar|of field|of figur|of film|of fingernail
0.1|of first:a_robot|of first:a_servic|of first:at_the|of first:but_the|of first:cherr|of first:cherr_ston
0.1|of first:dron|of first:dron_over|of first:from_a|of first:i_click|of first:i_gav|of first:i_laid|of first:i_m
0.1|of first:i_photograph|of first:i_ran|of first:i_sang|of first:i_tell|of first:i_typ|of first:i_wrot
0.1|of first:it_onl|of first:last_spr|of first:my|of first:my_dashcam|of first:my_daught|of first:my_diet
0.1|of first:my_heron|of first:my_lat|of first:my_phon|of first:my_wif|of first:now|of first:now_the|of first:our
0.1|of first:so_my|of first:the_camera|of first:the_film|of first:the_museum|of first:the_pharmac|of first:the_scan
0.1|of first:then|of first:then_quot|of first:then_the|of first:ther_s|of first:thi|of first:thi_morn|of first:villag
0.1|of first:we|of first:we_flew|of first:x|of first:x_ray|of first:yesterda|of first:yesterda_it|of first:you_sign
0.1|of for|of from|of front|of funn|of garag|of gat|of gav|of gear|of get|of girl|of glas|of glass|of glu|of good
0.1|of gossip|of gra|of grandchildren|of group|of hands over|of headband|of hear|of hebrew|of heron|of his|of hol
0.1|of hour|of it|of joint:, then|of jul|of key|of kind|of lad|of landlad|of let|of lie|of long|of lost|of mark
0.1|of market|of matador|of measur|of mic|of mol|of mor|of morn|of mot|of mug|of neighbour|of nev|of no|of nobod
0.1|of offic|of on|of onc|of or|of past|of pharmac|of pick|of pierogi|of pla|of plac|of plan|of post|of potato|of pull
0.1|of quart|of quot|of quotes|of raffl|of rais|of read|of receipt|of review|of round|of sam|of sang|of satellit
0.1|of school|of seen|of sentenc|of servic|of setaceou|of shop|of show|of sign|of sinc|of slow|of smear|of song
0.1|of spit|of spr|of start|of strip|of tablet|of tap|of text|of thi|of til|of tin|of top|of track|of transl
0.1|of treasur|of twelv|of twin|of uncl|of upright|of video|of villag|of visor|of wait|of walk|of well|of whenev
0.1|of whil|of whol|of wif|of wigg|of wir|of without|of wobbl|of word|of work|of yard|verb:count|verb:cut|verb:day
0.1|verb:dot|verb:goe|verb:hand|verb:metr|verb:nam|verb:noth|verb:onc|verb:past|verb:photo|verb:pull|verb:ran
0.1|verb:sang|verb:search|verb:sid|verb:sign|verb:sinc|verb:softwar|verb:sort|verb:transl|verb:und|verb:voic|verb:whil
0.1|verb:word|verb:writ|verb:yesterda
-0.1|after2:alon|after2:app|after2:but|after2:car|after2:check|after2:cut|after2:down|after2:dron|after2:even
-0.1|after2:fac|after2:film|after2:four|after2:gav|after2:goe|after2:had|after2:he|after2:i|after2:is|after2:lin
-0.1|after2:mad|after2:my|after2:non|after2:on|after2:our|after2:out|after2:program|after2:put|after2:record
-0.1|after2:round|after2:sam|after2:second|after2:softwar|after2:stood|after2:tablet|after2:ther|after2:to|after2:tool
-0.1|after2:went|after2:wrot|after:aft|after:and|after:are|after:as|after:befor|after:behind|after:call|after:colour
-0.1|after:curv|after:giv|after:got|after:had|after:has|after:kept|after:left|after:lik|after:not|after:onl|after:pag
-0.1|after:past|after:photo|after:quot|after:read|after:screen|after:shot|after:touch|after:was|after:wher|after:with
-0.1|at:3|before:9|before:a|before:aft|before:all|before:draw|before:from|before:get|before:he|before:mad|before:of
-0.1|before:see|before:tak|before:that|before:through|before:to|before:took|before:when|before:with|before:wrot|begins
-0.1|clause:1|clause:10|clause:12|clause:14|clause:1974|clause:22|clause:24|clause:30|clause:7|clause:about
-0.1|clause:abov|clause:accord|clause:afterward|clause:ai|clause:alon|clause:alway|clause:an|clause:apart|clause:at
-0.1|clause:back|clause:batter|clause:be|clause:becaus|clause:been|clause:behind|clause:bell|clause:between|clause:bik
-0.1|clause:bill|clause:black|clause:brigad|clause:bus|clause:but|clause:camera|clause:can|clause:car|clause:cassett
-0.1|clause:chatbot|clause:children|clause:choir|clause:christma|clause:clinic|clause:clip|clause:club|clause:com
-0.1|clause:corn|clause:council|clause:cub|clause:curv|clause:dashcam|clause:dentist|clause:donke|clause:down
-0.1|clause:drew|clause:driv|clause:dron|clause:each|clause:eight|clause:end|clause:even|clause:everyth|clause:fac
-0.1|clause:fad|clause:fall|clause:fill|clause:fir|clause:first|clause:fiv|clause:fold|clause:found|clause:fram
-0.1|clause:front|clause:gam|clause:goat|clause:grandma|clause:green|clause:grow|clause:guest|clause:half|clause:hand
-0.1|clause:hang|clause:hard|clause:hedg|clause:held|clause:his|clause:insuranc|clause:jul|clause:keep|clause:kept
-0.1|clause:kit|clause:knight|clause:label|clause:last|clause:left|clause:lik|clause:lost|clause:lung|clause:mad
-0.1|clause:mail|clause:mak|clause:mark|clause:messag|clause:minut|clause:model|clause:need|clause:night|clause:nin
-0.1|clause:no|clause:nobod|clause:non|clause:noth|clause:nurs|clause:of|clause:off|clause:old|clause:oth|clause:our
-0.1|clause:pan|clause:past|clause:piec|clause:rain|clause:rais|clause:ray|clause:rid|clause:ring|clause:roll
-0.1|clause:roof|clause:round|clause:sat|clause:sent|clause:set|clause:sheep|clause:sit|clause:six|clause:small
-0.1|clause:smooth|clause:somebod|clause:sound|clause:squar|clause:stabl|clause:stand|clause:step|clause:stood
-0.1|clause:strok|clause:stuff|clause:swallow|clause:t|clause:tabl|clause:theatr|clause:thought|clause:tim
-0.1|clause:togeth|clause:torn|clause:touch|clause:tourist|clause:tow|clause:tram|clause:tre|clause:vacuum|clause:vet
-0.1|clause:wat|clause:webcam|clause:went|clause:wheel|clause:which|clause:whit|clause:will|clause:wip|clause:with
-0.1|clause:would|clause:wrot|clause:x|first:1|first:20|first:40|first:41|first:8|first:9|first:each|first:it
-0.1|first:seven|first:still|first:their|has:1|has:14|has:214|has:3d|has:41|has:5|has:61|has:ai|has:aunt|has:baker
-0.1|has:bar|has:behind|has:between|has:bit|has:blu|has:bottl|has:broth|has:call|has:castl|has:cat|has:chatbot
-0.1|has:check|has:column|has:cousin|has:crack|has:each|has:even|has:fil|has:fir|has:fram|has:front|has:grandson
-0.1|has:half|has:hat|has:head|has:her|has:high|has:hous|has:in|has:it|has:its|has:lad|has:lat|has:len|has:let
-0.1|has:list|has:machin|has:meadow|has:mm|has:month|has:morn|has:museum|has:nephew|has:new|has:newspap|has:next
-0.1|has:now|has:nurs|has:offic|has:one|has:oth|has:pag|has:paint|has:pan|has:pas|has:pixel|has:plat|has:point
-0.1|has:puppet|has:quest|has:rat|has:read|has:red|has:robot|has:roof|has:scor|has:screen|has:seven|has:shadow
-0.1|has:shed|has:sheep|has:sheet|has:shot|has:sing|has:sist|has:sit|has:sky|has:snapshot|has:son|has:sound|has:speak
-0.1|has:squar|has:still|has:strip|has:strok|has:swap|has:theatr|has:their|has:ther|has:thes|has:thin|has:thing
-0.1|has:thumb|has:tool|has:twelv|has:us|has:villag|has:visitor|has:voic|has:walk|has:watch|has:well|has:wint|has:writ
-0.1|has:year|has:yellow|has:you|head:aunt|head:bottl|head:boy|head:bus|head:call|head:cat|head:club|head:colour
-0.1|head:com|head:comput|head:count|head:cousin|head:daught|head:dog|head:draw|head:fair|head:fil|head:fram|head:gat
-0.1|head:head|head:hour|head:hous|head:kit|head:len|head:list|head:machin|head:meadow|head:morn|head:nephew|head:next
-0.1|head:now|head:offic|head:one|head:oth|head:pan|head:pap|head:pas|head:peopl|head:plat|head:rat|head:right
-0.1|head:shadow|head:shed|head:sheet|head:sing|head:sit|head:sky|head:snapshot|head:son|head:sound|head:squar
-0.1|head:still|head:strok|head:swap|head:tablet|head:theatr|head:ther|head:thing|head:tool|head:two|head:voic
-0.1|head:wall|head:wat|head:watch|head:window|long:2|of 1|of 10|of 100|of 15|of 155|of 1961|of 2019|of 214|of 240
-0.1|of 3d|of 41|of 5|of 58|of 7|of 8|of 84|of 900|of a machine:"a|of a machine:her|of aft|of after a machine
-0.1|of afterward|of ahead|of airport|of allot|of alphabet|of alto|of alway|of an|of anoth|of antiqu|of apart|of awa
-0.1|of back|of backward|of baker|of ball|of bar|of batter|of been|of befor|of before a machine|of behind|of bent
-0.1|of bicycl|of bik|of birthda|of bit|of book|of booth|of both|of bottl|of bottom|of bought|of boy|of brigad
-0.1|of broth|of bus|of by:I next|of by:i|of by:it next|of by:nobody|of by:one|of by:there|of by:they next|of cabin
-0.1|of can|of canal|of car|of castl|of cat|of chair|of chapt|of chat|of cheap|of ches|of chimne|of choir|of clean
-0.1|of clinic|of clos|of co|of cod|of coffe|of color|of column|of comput|of could|of creak|of curtain|of dark|of dat
-0.1|of deaf|of degre|of dentist|of did|of different|of dim|of doe|of doesn|of don|of driv|of drum|of echo|of end
-0.1|of ever|of exact|of fami|of far|of feath|of fenc|of fin|of fir|of firm|of first:a_camera|of first:a_let
-0.1|of first:a_program|of first:aft_dark|of first:aft_the|of first:an|of first:and|of first:at|of first:at_our
-0.1|of first:ever|of first:for|of first:for_our|of first:i|of first:i_can|of first:i_d|of first:i_drew
-0.1|of first:i_driv|of first:i_had|of first:i_held|of first:i_lost|of first:i_run|of first:i_scan|of first:i_turn
-0.1|of first:in_my|of first:it_said|of first:it_typ|of first:it_was|of first:it_wrot|of first:my_grandparent
-0.1|of first:my_lad|of first:my_moth|of first:my_quest|of first:my_robot|of first:my_sist|of first:no_pictur
-0.1|of first:nobod|of first:one|of first:one_onl|of first:onl|of first:onl_when|of first:our_co|of first:out_cam
-0.1|of first:quot_it|of first:quot_said|of first:still|of first:still_it|of first:ten|of first:the|of first:the_app
-0.1|of first:the_box|of first:the_chatbot|of first:the_dentist|of first:the_forest|of first:the_laid
-0.1|of first:the_machin|of first:the_model|of first:the_plat|of first:the_tre|of first:then_i|of first:ther_are
-0.1|of first:two_dron|of first:we_onl|of first:with|of first:with_the|of flick|of flower|of follow|of fool
-0.1|of fourteen|of fract|of fram|of goe|of gon|of gran|of grandparent|of grow|of guest|of hair|of health|of heap
-0.1|of help|of him|of hom|of hous|of how|of if|of insuranc|of into|of invent|of isn|of jar|of jaw|of joint:, but
-0.1|of joint:, yet|of jump|of just|of keep|of kne|of label|of laptop|of lay|of len|of lid|of lift|of limerick|of list
-0.1|of long:0|of long:5|of look|of lot|of lung|of lying|of machin|of map|of meadow|of microphon|of middl|of min
-0.1|of minut|of mm|of month|of moth|of mov|of mush|of my|of need|of neith|of nin|of non|of noon|of nos|of not
-0.1|of novemb|of numb|of off|of onto|of op|of out|of own|of pag|of pan|of pancak|of path|of photocopi|of pink
-0.1|of plain|of plant|of pleas|of portrait|of pow|of pric|of printout|of quest|of rat|of real|of red|of rid|of ring
-0.1|of roll|of sat|of scan|of scor|of scratch|of second|of set|of seven|of shadow|of shed|of sheet|of shuttl|of simp
-0.1|of sing|of smil|of smok|of snow|of someon|of son|of squar|of stand|of stay|of stereo|of stood|of stool|of stov
-0.1|of such|of sudden|of sugar|of sunda|of tail|of tak|of tea|of tel|of ten|of the|of thin|of thing|of think|of third
-0.1|of though|of thought|of thre|of through|of thumb|of thund|of timetabl|of to|of togeth|of too|of tool|of torn
-0.1|of town|of towpath|of train|of trolle|of tumor|of turn|of underneath|of universit|of vacuum|of ve|of wall
-0.1|of wallpap|of warm|of we|of weath|of webcam|of week|of when|of which|of window|of windscreen|of wint|of wip
-0.1|of with|of writ|of yellow|of yes|verb:aft|verb:arm|verb:becaus|verb:befor|verb:call|verb:clean|verb:colour
-0.1|verb:curv|verb:end|verb:fall|verb:follow|verb:found|verb:giv|verb:hang|verb:hedg|verb:kitchen|verb:left|verb:lik
-0.1|verb:lin|verb:non|verb:onl|verb:pag|verb:rid|verb:right|verb:run|verb:screen|verb:second|verb:sentenc|verb:shot
-0.1|verb:sit|verb:stood|verb:tablet|verb:ther|verb:touch
-0.2|after2:a|after2:for|after2:not|after2:s|after2:up|after:app|after:cam|after:fil|after:gav|after:hav|after:held
-0.2|after:mak|after:out|after:pictur|after:want|at:2|before:12|before:by|before:d|before:had|before:my|before:show
-0.2|before:then|before:wher|clause:app|clause:are|clause:aunt|clause:befor|clause:big|clause:blob|clause:by
-0.2|clause:check|clause:colour|clause:draw|clause:eleven|clause:fil|clause:form|clause:four|clause:giv|clause:go
-0.2|clause:great|clause:hall|clause:hav|clause:he|clause:in|clause:just|clause:lamp|clause:meet|clause:moth
-0.2|clause:not|clause:out|clause:paint|clause:pictur|clause:run|clause:said|clause:sam|clause:screen|clause:them
-0.2|clause:want|clause:was|first:anoth|first:me|first:that|has:anoth|has:app|has:arm|has:balcon|has:brown|has:club
-0.2|has:colour|has:comput|has:fair|has:film|has:fing|has:forest|has:numb|has:program|has:right|has:satellit|has:that
-0.2|has:wat|head:arm|head:balcon|head:let|head:man|head:map|head:numb|misfits|of are|of at|of bank|of blob|of brown
-0.2|of buy|of chatbot|of com|of eight|of fad|of fall|of fil|of fill|of first:even|of first:i_put|of first:i_want
-0.2|of first:it_s|of first:no|of first:our_photo|of first:out|of first:the_program|of form|of found|of four|of go
-0.2|of great|of half|of hang|of hard|of has|of he|of held|of i|of its|of kept|of kit|of last|of lean|of light|of link
-0.2|of mad|of messag|of music|of newspap|of night|of noth|of nurs|of orang|of ordinar|of pas|of peopl|of plait
-0.2|of plat|of program|of put|of retir|of right|of row|of said|of shot|of sid|of sist|of sky|of snapshot|of speak
-0.2|of strok|of ther|of thirt|of twic|of want|of what|of why|of wrot|verb:dron|verb:fil|verb:gav|verb:hav|verb:held
-0.2|verb:mak|verb:paint|verb:pictur|verb:read|verb:wher
-0.3|after2:one|after:by|after:draw|after:for|after:into|after:say|before:for|before:has|before:i|clause:400
-0.3|clause:got|clause:machin|clause:on|clause:s|clause:ther|clause:turn|first:a|first:the|has:map|has:min|has:them
-0.3|has:tim|head:app|head:film|head:me|head:pag|head:phon|head:program|head:tim|how:asked|long:0|medium:text|of 400
-0.3|of aunt|of between|of blu|of by:machine|of by:none next|of by:some machine|of club|of colour|of deed next
-0.3|of first:aft|of first:in|of fox|of green|of hands over before|of hav|of joint:,|of joint:, and|of long:4|of mak
-0.3|of next|of rain|of screen|of sit|of sound|of spot|of t|of that|of wat|verb:cam|verb:draw
-0.4|after2:it|before:say|before:the|clause:aft|clause:and|clause:into|clause:lin|first:ever|first:one|has:ever
-0.4|has:for|has:me|how:quoted|nth:3|of a machine:a|of app|of check|of even|of first:i_got|of left|of long:6|of paint
-0.4|of them
-0.5|clause:second|how:named|of hands over next|of her|of in
-0.6|of later half|person
-0.9|long:1|machine
-1.6|always
""")
CAME_OUT: Final[Mapping[str, float]] = _weights("""
1.4|by:machine
0.9|first:i_got
0.7|aft|and|but|got
0.6|by:it next|first:with|hands over before|now|way
0.5|as|by:person next|colour|drew|each|first:at|numb|out|screen|sid|still|thre|when|writ
0.4|any|back|button|by:some machine before|by:thing next|clean|club|everyth|first:aft|first:onl|first:with_the|four
0.4|glas|goat|gon|grandma|her|it|joint:, and|joint:and|min|model|quot|quotes|show|than|them|though|too
0.3|10|212|bar|bit|blu|box|by:some machine|by:they next|by:thing|chapt|council|draw|ear|eith|ever|fac|farm|figur|fill
0.3|first:a_let|first:and|first:but|first:from_behind|first:i_can|first:the_program|found|fox|go|gym|he|heart|him|hol
0.3|its|laugh|lin|lit|long:4|long:5|mor|mountain|onc|outlin|real|red|second|sign|sing|sit|smooth|spot|stay|the|tim|two
0.3|wall|wher|yet
0.2|20|3d|4|400|8|abov|also|app|arrow|at|beam|becam|been|behind|blink|bolt|built|by:I before|by:none next|cam|castl
0.2|cat|christma|circl|clos|cloud|confetti|cousin|degre|dog|even|field|first:and_the|first:at_the|first:but_it
0.2|first:but_the|first:even|first:even_the|first:i_drew|first:i_had|first:in_the|first:it_is|first:it_said
0.2|first:it_wrot|first:onc|first:one|first:onl_when|first:out|first:second|first:second_go|first:the|first:the_app
0.2|first:then|fiv|giv|good|high|is|joint:, but|joint:;|joint:but|lac|lat|later half|light|lip|long:6|me|miss|moment
0.2|mov|nam|neighbor|nos|off|onto|open|park|past|person|pink|plac|posit|put|right|roll|round|sharp|sheet|sky|sort
0.2|street|tablet|theatr|ther|til|twic|voic|wait|watch|well|yellow
0.1|1|200|214|40|5|a|accord|afterward|air|along|anoth|anywher|around|awa|backward|bak|baker|barn|be|befor|bench|bent
0.1|bicycl|bik|bin|boat|boy|branch|bras|bump|by:there|call|can|cap|car|chair|chang|charact|clip|color|com|compost|cov
0.1|crook|deed before|do|doesn|door|dron|eight|euro|exact|eye|fall|fath|feath|fenc|first:a_program|first:aft_the
0.1|first:all|first:four|first:from|first:her|first:i_scan|first:it_drew|first:it_gav|first:it_giv|first:it_left
0.1|first:my_daught|first:my_nephew|first:now|first:now_i|first:out_cam|first:the_ai|first:the_box|first:the_film
0.1|first:the_first|first:the_tool|first:ther_is|flat|floor|fly|follow|form|fort|fram|gam|garden|gold|hand|hang|hard
0.1|hay|hedg|held|herself|hit|hors|how|joint:, yet|jump|kid|kit|kitchen|kne|knight|lad|lan|leg|let|lie|lift|lighthous
0.1|long:3|love|low|mad|map|measur|met|metr|minut|mm|mol|month|mouth|near|new|night|normal|not|novel|old|on|or|owl|own
0.1|peopl|perfect|pixel|pla|polish|portugues|post|postcard|pot|pric|puppet|rain|rat|ray|remov|roof|satellit|school
0.1|scor|sent|sepp|seven|short|should|six|soap|softwar|someth|spok|stag|stamp|stand|stood|sudden|tail|taught|thank
0.1|their|thi|thin|through|throw|togeth|tow|tractor|train|transl|tre|tri|turn|twin|ver|went|whenev|which|will|wing
0.1|with|x|yesterda
-0.1|1974|2|22|24|30|31|58|60|9|again|all|allot|alon|always|am|anniversar|arm|ask|bad|ball|batter|bird|black|board
-0.1|bottl|bottom|brid|brigad|broth|by:machine before|by:some machine next|by:you|cak|cassett|check|church|clas|corn
-0.1|count|curtain|cut|dad|dashcam|day|deaf|digit|doe|down|els|fair|feed|fil|film|fin|fing|fir|first:an_app|first:by
-0.1|first:eleven|first:for|first:his|first:i_click|first:i_cut|first:i_d|first:i_don|first:i_m|first:i_photograph
-0.1|first:i_run|first:i_upload|first:i_wrot|first:in|first:it_mark|first:last_year|first:my_heron|first:my_neighbour
-0.1|first:my_watch|first:one_tap|first:our|first:photo|first:quot|first:sinc_the|first:the_check|first:the_new
-0.1|first:the_whol|first:ther|first:two|first:when|first:you|flag|friend|front|gat|glov|gran|grandmoth|gre|great
-0.1|green|group|guest|hair|heron|hous|iso|joint:, so|joint:, then|kept|lamp|las|last|law|leav|left|list|m|mak|may
-0.1|mayb|meadow|microphon|morn|moth|much|my|next|no|non|nurs|of|offic|one|onl|over|pap|parish|pas|per|plat|potato|pur
-0.1|retir|ring|row|rubbish|s|said|sat|search|see|sentenc|singl|sist|skeleton|slant|slow|smil|spin|spr|stair|stitch
-0.1|stop|strip|sum|swear|teach|teeth|text|thirt|to|track|tram|tru|tuesda|underneath|up|us|valle|visibl|walk|want|week
-0.1|wint
-0.2|11|41|are|blurr|both|by|by:they before|chapel|choir|cri|cross|curv|d|dark|dead|different|don|dot|far|fed|few
-0.2|first:a_camera|first:ever|first:for_the|first:i_ask|first:i_onl|first:i_typ|first:it_got|first:it_has
-0.2|first:it_took|first:it_was|first:my_sist|first:my_son|first:my_wif|first:sam|first:she_is|first:slid|first:so
-0.2|first:somebod|first:the_curtain|first:the_nurs|first:the_plat|first:then_i|first:ther_s|fog|gav|given|has|heat
-0.2|help|his|hour|in|insuranc|into|jul|know|lay|long|long:1|long:2|lot|mark|meet|mous|myself|need|neighbour|nev|nic
-0.2|nobod|noon|noth|our|pag|phon|pull|re|scan|seen|shed|shop|shot|siz|slic|snap|somebod|stor|strap|swap|swim|talk
-0.2|tell|that|thick|thing|tin|ve|villag|websit|whil|whit|whoev|window|wir|without|wor|work|would|year
-0.3|38|brown|by:he|by:i|by:nobody|by:she|camera|coat|coffe|deed next|first:a|first:a_man|first:an|first:and_it
-0.3|first:half|first:i|first:it_cam|first:no|first:nobod|first:on_the|first:she|first:the_are|first:the_museum|goe
-0.3|knew|museum|nin|photograph|piec|print|quest|record|saw|say|shap|slid|smear|so|speak|ston|t|think|took|video|what
-0.3|who|word|you|young
-0.4|an|by:I|by:it|by:person before|by:they|doctor|first:he|first:we|hands over next|look|man|ran|read|sam|told|we
-0.5|deed|first|first:my|i|long:0|pictur|she
-0.6|by:machine next|by:none before|for|from|hands over|joint:|joint:,|machin
-0.7|after a machine|typ
-0.8|photo
-0.9|before a machine|was
""")

SET_OUT: Final[Mapping[str, float]] = _weights("""
1.3|photo
0.9|hands over|of|pictur
0.8|ask|by:machine next|camera|from
0.7|typ
0.6|first|my|quot|quotes
0.5|black|by:I before|by:none before|by:some machine next|dron|first:i_ask|first:i_onl|long:5|record
0.4|11|bin|box|count|deed before|fac|gav|get|i|las|let|offic|one|s|so|stor|told|two|watch|with
0.3|20|an|by:it before|by:they|click|dashcam|deed|digit|do|few|first:i_cut|first:my|first:so|funn|goat|grandma|heat
0.3|his|hour|key|meet|mill|old|onl|open|per|pull|read|roof|sent|sign|snap|stick|tap|tin|tractor|up|which|wir|word
0.2|40|61|a|acros|alon|and|anywher|arm|bar|barn|bas|bird|blurr|board|brid|by:it|by:she|by:you|cassett|christma|cloud
0.2|curv|cut|dot|exist|eye|farm|first:a|first:a_camera|first:ever|first:i_had|first:i_took|first:i_typ|first:i_ve
0.2|first:it_got|first:one_photo|first:she|first:sinc_the|first:the_film|first:then|first:then_i|first:you|fog|for
0.2|fram|glov|got|gra|grandpa|gre|group|had|hand|handl|hold|into|joint:|joint:, so|knight|long|long:6|may|measur
0.2|mistak|mol|nam|normal|our|outlin|past|phon|photograph|portugues|pot|quest|rubbish|search|sepp|show|singl|six|slant
0.2|smear|sort|stand|start|text|then|through|tim|top|transl|video|villag|walk|was|websit|well|whil|whit|whol|without|x
0.1|000|1974|2|300|340|6|60|9|900|also|alto|arrow|bank|becaus|blob|boat|both|bottom|bridg|but|by|by:I|by:he
0.1|by:person before|by:they next|cak|chapel|charact|cheek|chest|children|church|clean|colour|compost|crack|crook
0.1|cross|daught|dead|don|door|drew|edg|eleven|els|fair|fed|field|fing|first:a_man|first:at_the|first:eleven|first:for
0.1|first:for_the|first:four|first:half|first:he|first:i_click|first:i_film|first:i_ran|first:i_show|first:it
0.1|first:it_cam|first:it_has|first:my_daught|first:my_heron|first:my_nephew|first:my_son|first:quot|first:sam
0.1|first:sinc|first:the_new|first:the_tool|first:we|first:when|first:when_i|first:yesterda|fiv|flew|forest|gat|glas
0.1|goe|grandmoth|great|gym|hat|heron|herself|high|hol|includ|is|iso|joint:,|joint:, but|jul|kitchen|lamp|lan|land
0.1|laugh|leav|lie|littl|liv|long:3|long:4|love|low|market|model|mous|mouth|mov|much|near|neighbour|nephew|on|onc|or
0.1|owl|pag|pan|pap|pas|pic|pick|pixel|pla|plan|point|post|postcard|pur|ran|ray|remov|rid|sam|scan|scratch|second|set
0.1|sharp|she|shelf|sinc|skeleton|slic|slid|snapshot|softwar|son|spr|stair|stitch|street|strok|stuff|sum|tabl|tail|the
0.1|theatr|their|thi|thick|touch|track|tuesda|twelv|und|valle|voic|we|webcam|week|when|whenev|wher|work|would|yard
-0.1|1|12|14|17|30|31|3d|4|400|41|abov|afterward|again|ai|air|alik|all|alway|apart|around|back|backward|badg|bak|beam
-0.1|beep|befor|before a machine|behind|belt|bend|bicycl|bill|blind|blink|blu|bottl|brigad|by:nobody|by:one
-0.1|by:some machine|by:there|by:they before|car|castl|cat|chair|chang|choir|clos|comput|confetti|corn|could|council
-0.1|cov|curtain|deaf|deed next|degre|did|different|doesn|down|drop|end|euro|exact|feath|fenc|fir|first:a_let
-0.1|first:all|first:an|first:an_app|first:but|first:but_the|first:from|first:from_behind|first:i_upload|first:it_gav
-0.1|first:it_mark|first:it_put|first:it_said|first:it_took|first:it_was|first:it_wrot|first:last|first:last_year
-0.1|first:my_neighbour|first:nobod|first:on_the|first:onc|first:one_tap|first:onl|first:onl_when|first:out
-0.1|first:out_cam|first:somebod|first:the_app|first:the_box|first:the_camera|first:the_first|first:the_museum
-0.1|first:the_thing|first:ther|fish|floor|fly|foot|fort|front|guest|half|hay|he|heap|him|hom|if|in|isn|itself|jump
-0.1|just|kept|kne|lad|laptop|last|lat|left|light|lit|long:2|lost|lot|lung|mad|man|mayb|me|meadow|metr|minut|miss|mor
-0.1|museum|mush|neighbor|nev|new|nic|no|non|north|noth|novel|numb|over|pink|plat|play|posit|rain|real|room|round|run
-0.1|scor|seen|shadow|shap|short|shot|sid|sist|smil|soap|soup|spin|splendid|spot|stamp|stay|styl|sudden|sun|swear|swim
-0.1|talk|tea|than|thank|thin|thing|thirt|though|togeth|too|tun|twic|twin|underneath|ver|want|way|went|wer|wheel
-0.1|window|yet
-0.2|10|8|anniversar|any|at|ball|between|boy|broth|bus|button|by:I next|by:person next|by:thing before|by:thing next
-0.2|call|cam|card|chapt|coffe|com|draw|driv|each|ever|everyth|fall|fin|first:aft_the|first:and|first:i|first:i_can
-0.2|first:it_s|first:my_broth|first:our|first:with_the|flat|found|fox|gold|gon|good|hair|hall|hard|hav|hous|how
-0.2|insuranc|its|joint:, and|keep|kit|label|lac|lay|lift|look|map|mm|month|need|night|nin|not|nurs|off|onto|oth|out
-0.2|own|peopl|rat|red|roll|sat|screen|seven|shed|sheet|sing|sky|squar|stood|teach|thumb|to|train|upload|us|wif|writ
-0.2|yellow
-0.3|24|aft|after a machine|app|been|bit|by:machine|by:some machine before|can|club|even|fil|fill|first:aft
-0.3|first:i_held|first:i_scan|first:no|first:the_program|first:with|form|giv|go|hands over next|hang|it|laid|lik
-0.3|long:1|microphon|now|ring|said|sit|sound|speak|them|wall|wat|what|wrot
-0.4|are|balcon|by:it next|by:none next|by:person|first:at|first:i_put|first:in|held|joint:and|mak|next|put|that
-0.5|check|first:i_got|hands over before|has|long:0|say|t|ther
-0.6|first:the
-1.2|later half
-2.3|always
""")

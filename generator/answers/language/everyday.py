"""Things, sounds and stuff that people name when they tell a story: none that every work speaks of, and no persons."""

from __future__ import annotations

from typing import Final

_BY_KIND: Final = """
    cardigan; jumper; pullover; sweater; hoodie; jacket; coat; raincoat; apron; dress; skirt; blouse; shirt;
    t-shirt; trousers; jeans; shorts; tights; sock; sleeve; collar; cuff; scarf; shawl; robe; bathrobe; pajamas;
    kimono; swimsuit; bikini; waistcoat; uniform; hood; zip; pocket; lace; bow tie; fringe; pleat;
    hat; cap; bonnet; wig; turban; bobble hat; straw hat;
    shoe; boot; sandal; slipper; sneaker; clog; high heel;
    glasses; sunglasses; monocle; goggles;
    earring; necklace; bracelet; brooch; wedding ring; pendant; piercing;
    wardrobe; sofa; armchair; couch; cupboard; drawer; sideboard; shelf; bookshelf; bunk bed; cradle; pram;
    stroller; bench; rocking chair; curtain; carpet; rug; cushion; pillow; blanket; quilt; mattress; chandelier;
    lamp; lampshade; candlestick;
    sloping roof; roof; gable; chimney; gutter; attic; balcony; railing; fence; hedge; gate; stairs;
    banister; doorstep; windowsill; shutter; ceiling;
    tile; plaster; scaffold; garage; shed; barn; greenhouse; pillar; façade; facade;
    doorknob; knob; door handle; hinge; keyhole; padlock; screw; bolt; bracket; nail;
    gravel; cobblestone; puddle; pothole; curb; kerb; pavement; crosswalk; zebra crossing; roundabout; tunnel;
    bridge; mast; pylon; streetlamp; lamppost; traffic cone; guardrail;
    canal; river; lake; pond; sea; tide; ripple; foam; jetty; harbor; harbour; marina; buoy; net; fishing net;
    swimming pool;
    rowing boat; sailboat; canoe; kayak; ferry; raft; torpedo;
    splash; spray; steam; bubble; smoke; spark; flame; candle; firework;
    sunscreen; grease; fingerprint; smudge; dust; mud; dirt; rust; soot; stain; scratch; crease;
    dent; mold; mould; water stain; coffee stain; peeling paint; graffiti; chewing gum;
    brass; silver; chrome; marble; granite; clay; wax; porcelain; enamel; rubber; cardboard; wicker; bamboo;
    oak; plywood;
    glitter; sequin; feather; whiskers; mane; tail; horns; antler; beak; claw; paw; wing; fins; thorn; spike;
    freckle; wrinkle; dimple; scar; birthmark; eyebrow; eyelashes; braid; ponytail; bald;
    grin; smirk; tongue;
    knee; elbow; armpit; ankle; wrist; thumb; shoulder; collarbone; cheek; chin; earlobe; nostril; throat;
    larynx; belly; navel;
    swan; fox; hippo; hedgehog; squirrel; badger; otter; beaver; owl; heron; stork; crow; raven; magpie;
    seagull; gull; pigeon; sparrow; blackbird; parrot; parakeet; budgie; hen; rooster; duck; pheasant;
    hamster; guinea pig; ferret; rabbit; donkey; goat; calf; foal; pony; moose; deer; wild boar; lynx; snail;
    slug; spider; beetle; ladybird; wasp; hornet; bumblebee; moth; butterfly; dragonfly; frog; toad; newt;
    lizard; tortoise; turtle; octopus; jellyfish; crab; trout; carp; goldfish;
    barking; meowing; purring; crowing; cooing; chirping; buzzing; croaking; mooing; neighing;
    nettle; dandelion; thistle; ivy; moss; lichen; fern; reed; seagrass; clover; daisy; tulip; lavender;
    sunflower; poppy; lilac; orchid; cactus; birch; willow; maple; chestnut; linden; hazel; acorn; mushroom;
    tomato; cucumber; potato; carrot; onion; garlic; pumpkin; cabbage; leek; radish; lettuce; apple; pear; plum;
    cherry; grape; lemon; banana; raspberry; strawberry; blueberry; walnut; lentil; lentil stew; stew;
    goulash; dumpling; pasta; noodles; rice; bread; cinnamon roll; croissant; pretzel; bun; cake;
    cheesecake; pie; tart; pancake; waffle; cookie; biscuit; chocolate; ice cream; candy; honey; butter; cheese;
    egg; yolk; sausage; ham; bacon; steak; schnitzel; fries; sauce; gravy; mustard; ketchup; latte; espresso;
    beer; wine; cider;
    kettle; teapot; thermos; mug; jug; carafe; vase; bottle; jar; frying pan; pot; ladle; spoon; fork; knife;
    whisk; bowl; tray; tablecloth; napkin; paper cup; toaster; oven; stove; fridge; dishwasher; bathtub; shower;
    towel; soap; shampoo; toothbrush; razor; comb; hairdryer; broom; bucket; mop; ironing board; clothesline;
    washing machine; dryer; vacuum cleaner; radiator; heat pump; boiler;
    doll; teddy; teddy bear; puppet; lego; kite; balloon; sandpit; jigsaw; spinning top; yo-yo; snow globe;
    snowman; sledge; sled;
    bicycle; bike; tandem; moped; scooter; e-scooter; tractor; trailer; wheelbarrow; tram; cable car; ski lift;
    forklift;
    hammer; chisel; pliers; wrench; ladder; rope; pole; log; plank; needle; yarn; scissors; glue; tape measure;
    spirit level; varnish;
    gramophone; record player; jukebox; barrel organ; church organ; church bell; bell; whistle; siren; drum;
    cymbal; alarm clock; cuckoo clock; doorbell; metronome;
    fado; polka; waltz; tango; bossa nova; samba; charleston; foxtrot; yodel; lullaby; hymn; choir; brass band;
    barbershop;
    ice machine; lawnmower; leaf blower; chainsaw; extractor hood; jackhammer; coffee machine; air conditioner;
    cough; sneeze; hiccup; snore; snoring; sigh; giggle; sobbing; whisper; humming; sing-song;
    shadow; reflection; glare; sunbeam; sunset; dusk; moonlight; candlelight;
    handlebar; saddle; pedal; bumper; headlight; rear light; windscreen; windshield; wing mirror; steering wheel;
    tire; tyre;
    lettering; engraving; inscription; embroidery; monogram; coat of arms; stamp; watermark; barcode;
    flyer; banner; crossword; sermon; limerick; pun;
    eulogy; speech bubble;
    hurricane; tornado; landslide; avalanche; earthquake; thunderstorm; thaw; black ice;
    fever; flu; migraine; hay fever; hangover; jet lag;
    offside; backhand; somersault; cartwheel; handstand; headstand; pirouette;
    milling; soldering; knitting; crocheting; embroidering; whittling; forging;
    tooth; teeth; molar; mole; plait; ribbon; hoof; lip; eyelid; fingernail;
    chair; door; window; clock; globe; gnome; mirror; picture frame; basket; crate; barrel; suitcase;
    rucksack; umbrella; walking stick; coin; medal; trophy; badge; lantern; propeller; wheel; ball; drumstick;
    branch; twig; grass; lawn; hay; straw; sand; pebble; boulder; moat; tower; steeple
"""
"""Clothes, furniture, buildings, water, dirt, stuff, bodies, animals, plants, food, tools, music, sounds and so on."""
EVERYDAY: Final = tuple(" ".join(one.split()) for one in _BY_KIND.split(";"))

"""Under what conditions people use a program, and the words by which a work would speak of them: `gloves`, `hail`."""

from __future__ import annotations

from typing import Final

from generator.answers.language.kinds import read_pairs

NAMED: Final = read_pairs("""
    telephone sound; by phone; by telephone; phone line; bad line; hotline; call center; answering machine =
        telephone; telephony; phone call; call center; narrowband; codec; bandwidth; contact center; channel
    old tapes; cassette; old tape; reel tape; shellac; gramophone; wire recording = archival; archive; historical;
        tape; degraded; degradation; vintage; restoration; low-quality
    old film; 8 mm; 8mm; super-8; super 8; vhs; newsreel = archival; historical; film restoration; degraded;
        degradation; vintage; old film; scratch
    darkness; after dark; in the dark = night; nighttime; night-time; low-light;
        dark; darkness; illumination; lighting; light
    gloves; glove; mittens = hand covering; occlusion; occluded; hand-object
    a beard; beard; mustache; moustache = facial hair; hair
    spectacles = eyewear; eyeglasses; accessories; wearable; smart glasses; egocentric; occlusion
    masks; face mask; surgical mask = masked face; occlusion; face covering
    a helmet; helmet; hard hat = headgear; headwear
    a headscarf; headscarf = headwear; hijab; covering
    a veil; veil; veils = transparent; translucent; transparency; semi-transparent; matting; hijab
    shaving foam; foam; lather = occlusion; covering; covered
    makeup; make-up; lipstick = cosmetic; cosmetics; appearance
    tattoos; tattoo = skin marking; skin
    braces; dental braces = orthodontic; orthodontics
    wheelchairs; wheelchair = mobility; disability; disabled
    crutches; crutch; walking stick = gait; mobility; assistive
    twins; twin brother; twin sister = sibling; siblings; look-alike; kinship; lookalike
    multiple sclerosis = neurological; motor impairment; disability; patients
    a stroke; had a stroke; stroke patient; after the stroke = hemiplegic; post-stroke; neurological;
        patients
    dementia; alzheimer = Alzheimer; cognitive impairment; cognitive
    stuttering; stutter; stammer = disfluency; disfluent; dysfluency; dysfluent; speech disorder
    hoarse voices; hoarse; hoarseness = pathological; dysphonia; voice disorder; voice quality
    twitching; twitch; twitches = tremor; involuntary; spasm; unexpected motion; arm motion
    pregnancy; pregnant = prenatal; fetal; maternal; obstetric; gestational
    dark skin; black skin; skin color = skin tone; skin tones; ethnicity; racial; skin type; demographic
    irony; ironic; sarcasm; sarcastic; tongue in cheek = implicit; figurative; ironic; humor
    handwriting; handwritten = manuscript; HTR; ink; handwritten text; cursive
    dialect = regional; dialectal; accent; accented; variety; varieties; low-resource
    Czech; Russian; Ukrainian; Croatian; Serbian; Hungarian; Turkish; Sorbian = multilingual; cross-lingual;
        languages; low-resource; Slavic
    pencil drawings; pencil; pencils; charcoal; crayon; crayons = sketch; sketches; line art; drawing; drawings; stroke
    watercolors; watercolor; watercolour; oil paintings; oil painting; oil paint; fresco = painting; paintings;
        artwork; artistic; art; style
    two machines compared; two scanners = scanner; scanners; multi-site;
        multi-center; cross-device; harmonization; vendor; vendors; cross-scanner; inter-device; domain shift;
        acquisition protocol
    messenger compression; by messenger; WhatsApp = compression; JPEG; lossy; resizing;
        social network; resize; transmission
""")
"""The first of what people say is the name of the condition."""
ALONE: Final = read_pairs("""
    hail = weather; precipitation; damage
    frost = weather; temperature; cold; frozen
    drought = weather; water stress; dry; precipitation
    snow = weather; winter; season; seasonal
    fog = weather; visibility; haze; hazy; foggy; scattering; smoke; dust
    rain; drizzle; downpour = weather; precipitation; rainfall; rainy; nowcasting; water
    gust; gusts; windy = weather; aerodynamic; motion noise; disturbance
    Filipino; Scottish; Bavarian; Swabian; Swiss German; Texan; Yorkshire = accent; accented; dialect; L2
    Arabic; Persian; Farsi; Hindi; Bengali; Tamil; Japanese; Korean; Chinese; Vietnamese; Thai; Swahili =
        multilingual; cross-lingual; languages; low-resource; Mandarin; Indic
    fleece; velvet; silk; lace; wool; leather; fur; corduroy; denim; linen; knitted = fabric; fabrics; textile;
        cloth; garment; garments; material; materials
""")
"""Of these, each names itself."""
WITH_ARTICLE: Final = read_pairs("""
    accordion; harmonica; tuba; trombone; trumpet; clarinet; oboe; bassoon; saxophone; flute; violin; cello; double
        bass; harp; zither; harpsichord; bagpipes; banjo; mandolin; ukulele; xylophone = instruments;
        instrument; instrumental; orchestral
    hippocampus; amygdala; cerebellum; thyroid; kidney; kidneys; liver; spleen; pancreas; gallbladder; prostate;
        uterus; hernia; premolar; molar; kneecap; meniscus; collarbone; vertebra; vertebrae = organs; tooth; teeth;
        joint; vertebral; anatomical structure; wound; regions of the brain
""")
"""Of these, each names itself with its article."""

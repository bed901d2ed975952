"""What people call a thing in a story, and what the field calls things of its kind: `behind the shed`, `occlusion`."""

from __future__ import annotations

from typing import Final, TypeAlias

Pair: TypeAlias = "tuple[tuple[str, ...], tuple[str, ...]]"
"""What people say, and what the field says."""


def read_pairs(table: str) -> tuple[Pair, ...]:
    """The pairs of a table of `told; told = written; written` lines; one that goes on begins with more spaces."""
    lines = table.replace("\n        ", " ").strip().splitlines()
    return tuple((_of(told), _of(written)) for told, _, written in (line.partition("=") for line in lines))


def _of(text: str) -> tuple[str, ...]:
    return tuple(one for piece in text.split(";") if (one := " ".join(piece.split())))


_KINDS: Final = """
    behind the; behind a; hidden; out of sight; covers; covered; vanished; disappeared; in front of her; in front of
        him
        = occlusion; occluded; disocclusion; self-occlusion; unobserved; invisible part
    torn off; torn away; ripped; gap; holes; missing; cut off; blank; empty patch; dropped out; failed for
        = missing region; missing part; missing area; missing content; missing data; missing value; missing
        modality; holes; incomplete; unobserved; inpainting; masked region; masked image; corrupted; imputation;
        completion
    wasn't filmed; weren't filmed; never filmed; never photographed; isn't on; not in the picture; nobody took;
        other side; back of; from behind; nobody stood; no photo shows; never saw the; outside the frame; past the
        edge; unseen
        = unseen region; unseen view; unseen area; unobserved; outpainting; missing content; extrapolation;
        occluded; novel view; invisible; missing region; unseen part
    where she stood; where he stood; where it stood; in its place; what was behind; took away; taken out; wiped
        away; rubbed out; erased; behind him; behind her; behind it
        = background; inpainting; filling; object removal; erasing; masked region; missing region; occluded
        background
    lamp; lamplight; sunset; sunlight; sun; moonlight; candle; lantern; backlight; window light; spotlight; evening
        light; noon; light from; shines
        = illumination; lighting; light source; environment map; shading; exposure; radiance; sunlight; relighting
    shadow; shade
        = shadow; light visibility; light source; illumination; shading; ray tracing; sun visibility
    pitch dark; dark; at night; unlit; after dark; no flash; black night
        = low-light; darkness; illumination; underexposed; night; dark region
    mirror; reflection; window pane; glass; glossy; shiny; chrome; glints; puddle; varnish; water surface; wet
        street
        = reflection; specular; transparent; reflective; refraction; glare; glossy; non-Lambertian; transmission
        layer
    fog; mist; haze; smoke; drizzle; raindrops; snowflakes; sandstorm; murky
        = haze; fog; scattering; adverse weather; airlight; rain streak; turbid; atmospheric; transmission map
    shape of; bulge; hump; hollow; relief; bump; dent; folds of; crooked; how thick; flat picture; flat as
        = geometry; geometric; surface normal; curvature; depth map; mesh; deformation; 3D structure; 3D shape
    how far; metres; meters; distance; nearer; farther; far away
        = depth; metric scale; disparity; metric depth; scale ambiguity
    loose dots; cloud of dots; cloud of points; laser scan; million dots; million points
        = point cloud; LiDAR
    one photo; one picture; single photo; single picture; only photo; only picture; flat picture; one snapshot; one
        portrait; one camera
        = single image; single picture; single-view; one image; one picture; monocular; single RGB; one RGB; one
        input
    few photos; three photos; four photos; five photos; six photos; eight photos; ten photos; eleven photos; twelve
        photos; handful of photos; three pictures; four pictures; five pictures; six pictures; two photos; a few
        pictures; snaps
        = sparse view; sparse input; limited views; few views; few-shot; unposed; several views; photo collection;
        reference image; reference picture; several images; few images; few pictures
    walk round; walk around; turn it; turn him; turn her; from the side; from above; fly through; all round; spin
        it; walk through; from another angle; from every side
        = novel view; multi-view; viewpoint; view consistency; camera trajectory; viewing direction; free viewpoint;
        view-consistent; 3D consistency; 3D-consistent
    flickers; flicker; jitters; wobbles; trembles; shimmers; from frame to frame; every frame; throughout; jumpy;
        stays the same; all the way through; whole film; from one picture to the next; popped; pops up; jumps about
        = temporal consistency; temporal coherence; temporal stability; temporally consistent; temporally coherent;
        inter-frame; across frames; temporal smoothness; temporal context; consistent across; temporal information;
        temporal modeling; between frames; temporal attention
    after a minute; after minutes; after seconds; minutes later; seconds later; wanders off; drifts; forgets;
        forgot; remembers; remember; later on; the longer; for hours; half an hour in
        = long-term; long-range; memory; error accumulation; drift; context window; long video; long-form; history;
        long context; long-horizon; long sequence; accumulated error; global structure; long-range dependency
    in between; slow motion; slowed down; between two; half speed; 30 pictures a second; slow mo
        = intermediate frame; interpolation; in-between; optical flow; motion estimation; intermediate flow; motion
        trajectory; non-linear motion
    live; instantly; within a second; that fast; so fast; that quick; so quick; immediately; under a second; no
        delay; in real time; while I talk; right away; in seconds
        = real-time; latency; streaming; causal; few-step; one-step; distillation; inference speed; fast inference;
        sampling steps; speed-up; delay
    offline; without internet; no internet; in my pocket; on my old phone; old phone; tiny chip; my watch; fits in
        an; battery
        = lightweight; on-device; edge device; quantization; parameter count; compact; model size; pruning; mobile
        device
    tomorrow; next week; next year; next day; comes next; will be; next month; in advance
        = forecast; autoregressive; next-token; future trajectory; next token; lead time; future frame; nowcasting;
        horizon
    every summer; every year; every sunday; sundays; each week; easter; christmas; holidays; every night; weekend;
        market day; season; each summer
        = seasonal; seasonality; periodic; periodicity; frequency domain; Fourier; trend; calendar; cyclic
    suddenly; peak; spike; power cut; lightning strike; never happened before; out of nowhere; storm
        = extreme event; anomaly; abrupt; non-stationary; regime; outlier; distribution shift; rare event; extreme
    same person; same child; recognise; recognize; that it's me; her own face; likeness; resembles; still him; still
        her; still me; really him; really her; it's her face; who it is; looks like him; looks like her; my face;
        his face; her face; to look like
        = identity; identity preservation; face embedding; identity-preserving; subject fidelity; facial feature;
        face region; facial detail; identity consistency; identity information; person feature
    alike; look the same; twins; twin; mixed up; mix up; mixes up; took it for; took her for; taken for; swapped;
        mistook; thought it was; mistaken for; confuses; confused; looks like every other; as if it
        were
        = fine-grained difference; fine-grained recognition; fine-grained feature; confusion; visually similar;
        discriminative; inter-class; intra-class; identity switch; subtle difference; hard negative; similar
        objects; distractor; ambiguity; similar appearance; inter-class similarity
    percent; how sure; are you sure; not sure; uncertain; confident; probably; how certain
        = uncertainty; confidence; calibration; calibrated; probabilistic; posterior; entropy; confidence score
    made up; makes up; make up; making up; invented; invents; invent; guess; guesses; guessed; wasn't there; isn't
        true; never was; never said; never wrote; does not exist; doesn't exist; dreamed; imagined; there is no; no
        such
        = hallucination; hallucinate; generative prior; plausible; faithfulness; factual; unfaithful; diffusion
        prior; faithful; hallucinated; prior knowledge; learned prior; factuality
    which page; page number; it quoted; footnote; where it says; which paragraph; which drawer; looked up; look it
        up; where it stands; in the archive; in our files; searched
        = retrieval; retrieve; retrieval-augmented; citation; attribution; provenance; grounding; supporting
        evidence
    slider; knob; dial; turned up; turn up; turned down; turn it up; stronger; weaker; halfway; how strong; higher
        value; lower value; set to
        = strength; guidance scale; intensity; controllable; adjustable; trade-off; magnitude; continuous control;
        noise level; balance; interpolate; scale factor; guidance strength; weighting; manual tuning; threshold;
        control over; degree of
    typed; type; my sentence; my words; in the box; one line of text; described it; told it; asked for
        = text prompt; user prompt; instruction; text encoder; text condition; text description; text-guided; text
        input; natural language; user instruction; language description; text-conditioned; textual description;
        prompt text; textual prompt; language prompt; editing instruction
    clicked; tapped; click; tap; circled; drew a box; boxed; drew round; scribbled; scribble; marked; one dot;
        dragged; lasso; drew a line; arrow; outlined; pulled the; set a point; painted over; red dot
        = point prompt; clicks; interactive segmentation; drag; drag-based; handle point; scribble; user input; box
        prompt; promptable; visual prompt; user guidance; queried point; query point; target template; user
        interaction; displacement field; mask prompt; initial box; first frame
    never trained; never seen; never saw; no example; never taught; nobody taught; brand new; never told; not told;
        nobody told; never showed; without examples; any word; can't know; cannot know; first time it; never
        learned; nobody showed
        = zero-shot; open-vocabulary; unseen class; unseen categor; training-free; open-world; unsupervised; unseen
        object; self-supervised; out-of-distribution; novel class; novel categor; foundation model; label-free;
        unseen domain; generalize; generalization; without training; annotation-free
    a few examples; handful of; three examples; good ones; sample pictures; minutes of her; seconds of; minutes of
        = few-shot; in-context; exemplar; support set; one-shot; reference audio; demonstration; personalization;
        reference speech; normal samples; speaker adaptation; reference example
    dialect; accent; low german; swiss german; our language; mother tongue; small language
        = dialect; accent; low-resource; multilingual; cross-lingual; language variety; pronunciation
    hum; hiss; crackle; traffic; noise; clatter; rustle; rattle
        = background noise; interference; signal-to-noise; environmental sound; noise reduction; noise suppression;
        additive noise; noisy speech; noisy audio; speech denoising
    both talking; talking over; at the same time; two people; two voices; all laughed; everybody talks; shouted at
        once; other voice; pulls apart; pull apart; one after another; both spoke; over each other
        = overlapping; overlapped; source separation; speech mixture; multi-speaker; target speaker; mixture;
        overlapping speech; separated sources; speech separation
    voice; sings; sang; sung; croaky; whisper; soprano; rasp; spoke like
        = timbre; speaker embedding; speaker identity; vocal; prosody; pitch; speaker representation; voice quality
    tone; sad; angry; happy; cheerful; bored; peeved; laughing; crying; grumpy; smile; mood; furious; weeping;
        amused
        = emotion; emotional; prosody; expressive; sentiment; speaking style; expressiveness; facial expression;
        affective
    person talking; who said; who speaks; somebody talks; new person; speaks; who talks
        = speaker; speaker change; voice activity; speech activity; turn-taking; speaker embedding; speaker identity
    mouth; lips; lip; lip-read; tongue; chin
        = lip movement; lip; mouth; mouthing; viseme; articulation; articulatory; lip sync; mouth region; lip motion
    hands; fingers; thumb; palm; fist; fingertip
        = hand; finger; manual; gesture; articulation; hand-object; hand pose; hand region
    leg; arm; arms; foot; feet; knee; elbow; shoulder; limb; wrist; ankle; hip; knees
        = limb; joint; skeleton; skeletal; body part; keypoint; amputation; kinematic; body shape; body keypoint
    walks; walking; limps; limp; dance; danced; dances; dancing; waltz; stride; gallop; limping
        = gait; kinematic; body movement; human motion; motion sequence; motion prior; dance motion; pose sequence
    eyes; where she looks; where he looks; gaze; stare; blink
        = gaze; eye movement; eye; attention map; saliency; eye tracking; eye region
    coat; dress; shirt; sleeve; trousers; jacket; sweater; buttons; apron; skirt; baggy; cloth; costume; robe
        = garment; clothing; clothed; cloth; apparel; fabric; garment texture; garment detail
    hair; fur; whiskers; feathers; lace; veil; twigs; wire; wires; threads; fringe; frizzy; beard; spokes; branches;
        stubble; needles; thin lines; hairline
        = thin structure; fine detail; alpha matte; high-frequency; fine structure; hair; fine-grained detail; soft
        edge; texture detail; thin object; image details; fine-scale; subtle
    edge; border; outline; seam; contour; halo; where they meet; along a line; red rim
        = boundary; edge; contour; seam; blending; silhouette; boundary-aware; edge-aware; structural detail
    blurred; blurry; smeared; smear; smudge; shaky; out of focus; shook; unsharp; streaked
        = blur; deblurring; blur kernel; defocus; motion blur; sharp; point spread; blur pattern
    grain; grainy; speckle; speckled; colored snow; noisy picture
        = noise; denoising; noisy; image noise; noise pattern
    little squares; blocky; blocks; mosaic; pixelated; whatsapp; squashed; squeezed; small file; kilobytes; throw
        away
        = compression; compressed; compression artifact; quantization; bitrate; codec; entropy coding; redundancy;
        blocking; latent representation; entropy model; rate-distortion
    scratches; scratched; mould; mold; faded; stains; stained; creases; crease; yellowed; damaged; crumpled; water
        damage
        = degradation; degraded; damaged; restoration; corruption; defect; deterioration
    what was wrong; in one go; everything at once; whatever was wrong; all at once
        = degradation type; multiple degradations; several degradations; all-in-one; unknown degradation; complex
        degradations; blind; degradation identification; distortion type; type of degradation
    tiny; thumbnail; enlarged; blown up; pixels; times larger; small print; far off; enlarge
        = low-resolution; super-resolution; upsampling; small object; tiny object; high-frequency; high-resolution;
        upscaling; scale factor; fine detail
    red; blue; green; orange; brown; yellow; pink; purple; hue; gray; grey; colors; colours; black and white; colour
        of; color of; blonde; auburn; ginger
        = color consistency; chroma; white balance; palette; hue; saturation; color transfer; semantic color; color
        information; color fidelity; color distortion; color distribution; colors; color accuracy; color prediction;
        color correction; color feature; color prior; color cast
    lettering; letters; handwriting; handwritten; spelling; spelled; scrawl; initials; script; signature;
        inscription
        = text rendering; glyph; character recognition; text region; handwritten; handwriting; text recognition;
        OCR; character-level; legible; text detection
    brushstrokes; watercolour; watercolor; oil painting; in the style; painted by; woodcut; my line; brush
        = artistic style; style transfer; stylization; stroke; brushstroke; content preservation; style feature;
        style image; style consistency
    wallpaper; stripes; striped; tiles; weave; checked; plaid; brick; repeated; again and again; fence
        posts
        = repetitive pattern; repetitive; periodic; repeated; symmetry; symmetric; self-similarity; tileable;
        repetition; texture pattern; repetitive structure; repetitive texture
    columns; rows; table with; margin; invoice; form with; on its own line; carried over; footer; two columns
        = layout; table structure; cell; reading order; document structure; spatial layout; tabular; key-value; page
        structure
    camera moved; moving camera; handheld; from the car; by bicycle; from the train; on my helmet; on my chest;
        drone; dashcam; panned; drove past
        = camera motion; ego-motion; camera pose; odometry; egocentric; viewpoint change; aerial; camera trajectory;
        pose estimation; camera parameters; UAV; motion blur
    moved; ran through; walked through; waving; in motion; drove through; people walking; blown by
        = dynamic object; moving object; transient object; dynamic scene; dynamic region; non-rigid; transient
    second camera; two cameras; other camera; both cameras; another camera; both eyes; four cameras; two lenses;
        three cameras
        = stereo; multi-camera; cross-view; multi-view; cross-camera; event camera; event-based; camera calibration;
        event stream
    heat camera; infrared; radar; satellite; thermal; wristband; two sensors; laser
        = thermal; infrared; multispectral; LiDAR; radar; multi-modal; multimodal fusion; sensor fusion; mid-fusion;
        modality gap; multi-sensor; spectral-spatial; spatial-spectral; spectral band
    heart; heartbeat; pulse; heart curve
        = cardiac; heart rate; ECG; heartbeat; waveform; morphology; physiological; pulse signal; blood flow
    another hospital; other hospital; another clinic; another machine; another scanner; different machine; another
        device; other country; other village; another region; our valley; our village; another town; in winter; new
        camera; abroad
        = domain shift; cross-domain; domain adaptation; distribution shift; out-of-distribution; domain gap; unseen
        domain; cross-site; domain generalization; distributional shift; generalize across; generalization to
    rare; seldom; hardly any; few of them; unusual; odd one; nobody else
        = long-tail; imbalance; class imbalance; rare class; minority class; underrepresented; scarcity; rare
        species
    what street; which street; where it was taken; which village; what place; which valley; no sign
        = geo-localization; geolocation; GPS; place recognition; geographic; location estimation; visual cues
    her question; my question; asked it; typed her question
        = question text; question-based; visual question answering; user query; question-aware; conditioned on the
        question; question-guided
    sound; hears; listens; ears; sound and picture; picture and sound; without sound; bang; noise of
        = audio-visual; audiovisual; cross-modal; acoustic feature; audio feature; synchronization; audio query;
        audio event; sound event; audio cues; audio encoder
    words and picture; photo and a sentence; picture and words; add a photo and; text and picture; photo plus
        = multimodal; cross-modal; vision-language; composed query; joint embedding; image-text; modification text;
        multimodal query; shared embedding
    beat; rhythm; tempo; in time; out of time; off-beat; drum; metronome
        = beat; rhythm; rhythmic; tempo; beat alignment; musical structure; temporal alignment; metrical; beat
        tracking
    melody; tune; chord; chords; wrong note; hymn; left hand; which keys; notes
        = melody; melodic; pitch; harmony; harmonic; chord; MIDI; symbolic music; polyphonic; musical structure;
        note-level; symbolic; transcription
    wrong order; in that order; step by step; in sequence; first I; one by one; then this
        = temporal order; planning; multi-step; long-horizon; sub-goal; ordering; sequential order; task
        decomposition
    hangs in the air; in the air; fell; falls; rolled; bounced; through the wall; through the table; slid; floats;
        floating; collides; crashed; splashed; spilled; feet slide
        = physics; physically plausible; physical plausibility; collision; penetration; gravity; foot contact;
        physically consistent; rigid body; physical law; object interaction; physical dynamics; physical realism
    molecule; drug; pill; medicine; atoms; protein
        = molecule; molecular; binding; atom; residue; protein; conformation; ligand; affinity; SMILES; molecular
        descriptor
    watched; bought; suggests; recommends; my taste; playlist; keeps showing me; clicked on
        = user preference; sequential recommendation; collaborative filtering; user interest; user behavior;
        click-through; interaction history; item embedding; cold-start; user-item
    fake; forged; faked; forgery; made by AI; AI-made; doctored; tampered; photoshopped; genuine; real or not
        = forgery; manipulation trace; manipulated; synthetic image; forensic; fingerprint; authenticity;
        AI-generated; generation artifact; tampering; unseen generators; frequency domain; spectral
    invisible mark; mark nobody; secret mark; hidden message; bits; cropped; screenshot; mark in it
        = watermark; imperceptible; message; hidden data; robustness; distortion; payload; cropping; secret message;
        indistinguishable
    wash the mark; get rid of the mark; remove the mark; wash out; scrub; wash it out
        = watermark removal; attack; erase; regeneration; adversarial; purification
    irony; ironic; sarcasm; sarcastic; insult; rude; nasty; joke; joking; meant it
        = sarcasm; sarcastic; implicit; humor; pragmatic; toxicity; hate; figurative; incongruity; contextual
    on top of; underneath; next to; to the left; to the right; on the left; on the right; above the; below the;
        upside down
        = spatial relation; spatial relationship; spatial reasoning; relative position; spatial arrangement;
        orientation; relational; object relation; inter-object relation; position-aware; spatial understanding
    bigger; smaller; too big; too small; centimetres; true size; how tall; how big; millimeters
        = metric scale; scale ambiguity; body proportion; dimensional; object size; scale-aware; size estimation
    bug; crashes; compile; compiles; test passes; with tests; does not run; runs fine
        = unit test; execution feedback; program repair; debugging; test case; compiler; static analysis; execution
        result
    grip; grips; grasp; picks up; gripper; claw; arm that; folds the; lifts
        = grasp; grasping; contact; tactile; manipulation policy; dexterous; action chunk; robot policy; gripper
    rain; gust; storm; snowfall; humidity; rain in
        = weather; atmospheric; precipitation; nowcasting; spatiotemporal; radar echo; climate; meteorological
    rotated; upside down; turned round; tilted; sideways; slanting; skewed; on its head
        = rotation; image rotation; orientation; equivariant; equivariance; affine; geometric transformation;
        rotation-invariant
    older; younger; years ago; as a child; as a boy; as a girl; decades; aged; grown up
        = aging; age gap; long-term appearance; cross-age; longitudinal; facial aging; historical; age progression;
        appearance change; temporal variation
    private; secret; my name; medical record; confidential; leak; home address
        = privacy; memorization; memorized; sensitive; anonymization; unlearning; federated; personal information
    adds up; sum; arithmetic; how many; counted; count; total
        = numerical; counting; object count; arithmetic; calculation; density map; numeric; numerical reasoning
    whole book; hundred pages; forty pages; 90 pages; chapters; long letter; hour-long; long recording; all evening
        = long document; long context; long-form; chunk; hierarchical; context length; long text; chunking; long
        audio
    left out; leaves out; left it out; one sentence; shortened; shorter; boiled down; isn't in it; worth saying
        = summary; content selection; salient; coverage; omission; abstractive; concise; key information;
        informativeness
    two meanings; same word; proverb; idiom; pun; in which sense; wordplay
        = ambiguity; word sense; disambiguation; idiom; polysemy; contextual embedding; figurative; contextual
        information
    simple words; plain words; easy language; nobody understands
        = simplification; readability; lexical complexity; simpler
    fraction of; fewer shots; half the; only every; every second
        = sparse-view; sparse view; undersampled; sparse measurement; limited-angle; subsampling; accelerated;
        few-view
    spells; fingers; signs her; signed; sign language; signing
        = fingerspelling; signing; sign sequence; manual signs; non-manual; hand gestures; sign language video
    for me; my wife; worse for; knows him better; same person wearing; new user; everybody is different; not for me
        = cross-subject; inter-subject; across subjects; subject-specific; subject-independent; inter-individual;
        different subjects; individual differences; personalized; user-specific; speaker-independent; across users
    in none of the frames; single frame; frame by frame; no single picture; still frame; in the frames before
        = multi-frame; across several frames; several frames; neighboring frames; temporal aggregation; frame
        alignment; temporal cues; temporal propagation; adjacent frames; multi-frame alignment; temporal features
    drew boxes; positions; who does what; exactly where I put; where I want it; arranged
        = layout; object layout; layout control; spatial control; attribute binding; compositional; bounding box
        condition; spatial constraint; placement
    drew a box; boxed; a box round; box round; frame round; framed it; little frame
        = bounding box; detection boxes; box regression; exemplar; region proposal; box prediction
    hardly find; hardly see; blends in; same color as; disguised; cannot make out
        = camouflaged; camouflage; low contrast; concealed; weak contrast; visually similar; subtle
    rewording; reworded; rephrased; rewrote; in other words; put it differently; changed the words; paraphrased
        = paraphrasing; paraphrase; adversarial attack; rewriting; humanizing; evasion; semantic-preserving;
        robustness
    no camera; through the wall; without a camera; only a sensor; radio waves
        = radar; WiFi; wireless; RF signal; millimeter-wave; non-visual; inertial; IMU; acoustic sensing; Doppler
    cap; wires on; electrodes; glued; think of; thinks of; thoughts
        = EEG; electrode; brain signal; brain activity; neural activity; motor imagery; PSG; fMRI
    curve; curves; graph of; line on the screen; trace
        = time-series; waveform; time series; temporal pattern; morphology; one-dimensional
    crumpled; folded; ironed; lay flat; curled; bent page; like a landscape; waves; wavy
        = dewarping; rectification; unwarping; geometric distortion; flattening; warping; document image;
        displacement
    several ways; three ways; two kinds; all together; both of them; in two ways; first as
        = fusion; multi-branch; multi-domain; ensemble; two-branch; dual-branch; two streams; two-stream;
        complementary
    chapter; chapters; plot; characters; novel; bedtime story; fairy tale; what it wrote
        = narrative; story; character consistency; long-form; coherence; plot; storytelling; memory storage; plot
        outline
    smiles; grin; frown; raises her eyebrows; pulls a face; wrinkles; laughs in; starts to laugh
        = facial expression; expression; facial motion; facial action; expression transfer; blendshape; facial
        dynamics
    3D print; print it; mannequin; gray model; figure
        = mesh; textured mesh; implicit function; signed distance; body model; parametric; SMPL; 3D asset; surface
    February; January; winter; summer; spring; autumn; before harvest; each month; over the year
        = seasonal; multi-temporal; time series; phenology; phenological; temporal variation; temporal dynamics
    street; road; junction; lane; line on the road; traffic light; oncoming
        = lane; trajectory prediction; driving scene; road topology; autonomous driving; road structure; drivable
        area
    my field; barley; rye; soil; crop; forest; spruces
        = land cover; land-cover; vegetation; canopy; crop type; spectral signature; building footprint
    spot on; pneumonia; shadow on; lump; tumor; lesion; liver; lung; scan of my; knee scan
        = lesion; abnormality; region of interest; anatomical; tissue; abnormal region; clinical context;
        lesion-level
    word for word; every word; subtitles; it wrote; wrote down; wrote instead; hears my; misheard
        = transcription; transcript; word error; homophone; contextual biasing; phoneme; speech recognition
    two languages; half in; translated; translates; in German; in English; into English; mixed
        = translation; multilingual; code-switching; cross-lingual; source sentence; target language; bilingual;
        language pair
    bar chart; pie chart; diagram; axis; legend; plotted
        = chart element; axis; visual element; chart question answering; data extraction
    sharp; crisp; fuzzy; mush; fuzz; fine lines; every hair; detail
        = high-frequency; fine detail; detail recovery; texture detail; sharp edges; sharpness; fine texture
    nobody touched; alone; everything else; rest stayed; nothing else; left alone; stayed; as it was; untouched;
        still there
        = preservation; unchanged; unrelated area; unedited; background preservation; content preservation; identity
        preservation; non-edited; intact
    melted; wax; ghost; ghosts; needles; mush; torn; smears; double; doubled; doubles; streaks; falls apart; fell
        apart
        = artifact; floaters; ghosting; degenerate; overfitting; inconsistency; misalignment; over-smoothed
    wrong; mistake; mistakes; nonsense; error; errors; false; fails; failed
        = misclassification; outlier; mismatch; failure case; noisy label; unreliable; error detection; false
        positive; false alarm
    everybody; everyone; most people; usually; typical; normal; like any; like all; average
        = bias; data distribution; statistical prior; majority; training distribution; stereotype; data bias; gender
        bias
    lost my; without his; three legs; three-legged; one arm; no left; missing finger
        = limb loss; amputation; prosthetic; anatomical; impairment
"""
"""A line for each kind, with what it is called in stories and in papers."""

KINDS: Final = read_pairs(_KINDS)
"""For each kind its names in stories and its names in papers."""

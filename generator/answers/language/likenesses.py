"""What befalls people's cases, and what works call it: of two works, the one that speaks of it is told first.

Unlike the bridges, these are of what happens, `behind the shed` and `occlusion`, not of a subject.
"""

from __future__ import annotations

from typing import Final

from generator.answers.language.kinds import read_pairs

LIKENESSES: Final = read_pairs("""
    vanished behind; went behind; goes behind; gone behind; walked behind; ran behind; passed behind; swam
        behind; flew behind; slipped behind; disappears behind; vanishes behind; hides behind; hid behind;
        disappeared behind; in front of her; in front of him; stood in front of it; passed in front of; hidden
        by; out of sight
        = occlusion; occluded; occluding; self-occlusion; disocclusion; mutual occlusion; full occlusion
    nobody stood; never photographed; never filmed; wasn't filmed; no photo ever showed; no photo showed; nobody
        took; only from the front
        = unseen region; unseen area; unseen view; unseen part; novel view; occluded area; occluded region;
        invisible part; invisible region; unobserved; unobserved region; missing view
    one photo; one picture; one snapshot; one selfie; one portrait; single photo; single picture; one flat picture;
        the one picture; one frame; only one picture; one passport photo; from one photo
        = single image; single picture; single photo; single-view; single RGB; one-shot; monocular image; monocular
        picture; single portrait; single input; single reference; single-image; one reference
    two photos; three photos; four photos; five photos; six photos; seven photos; eight photos; nine photos; ten
        photos; eleven photos; twelve photos; a dozen photos; five pictures; six pictures; seven pictures; eight
        pictures; twelve pictures; five snaps; six snaps; tourist photos; handful of photos; few photos; handful of
        pictures; handful of sample pictures
        = sparse view; sparse-view; sparse input; few-shot; few images; few pictures; unposed; uncalibrated; image
        collection; few reference; several reference pictures; reference pictures; limited samples
    i typed; you typed; i type; you type; i typed in; you typed in; you wrote; you write; i ask for; you ask for;
        you asked for; you tick; neighbour typed; neighbor typed; steward typed; sister typed; she typed; he typed;
        somebody typed; clerk typed; wife typed; son typed; daughter typed
        = text prompt; text query; natural language; natural language description; text instruction; user
        instruction; language instruction; high-level language; textual description; text description; language
        description; text-conditioned; text-guided; user prompt; textual prompt; prompt-guided; text queries;
        natural-language; editing instruction; question text; free-form text
    flickers; flickered; flickering; wobbles; wobbled; trembles; trembled; shimmers; shimmered; twitches; jitters;
        never flickered; swims about; jumps about; jumps to and fro
        = temporal consistency; temporally consistent; temporal coherence; temporally coherent; flicker; flickering;
        jitter; temporal stability; temporal inconsistency; inter-frame consistency; frame consistency
    each other's numbers; swapped numbers; swapped names; mixed up; new number; came out as number; another
        number; keeps its number; keeps the number; its own number; same number; got a number; wrong number
        = identity switch; identity switches; ID switch; ID switches; data association; association accuracy;
        identity consistency; identity preservation; re-identify; track identity; identity confusion
    unsure; not sure; so sure; how sure; it's sure; was sure; cheerfully sure; sure of itself; very sure;
        percent sure; undecided; can't decide
        = confidence; uncertainty; confidence score; predictive uncertainty; overconfidence; overconfident;
        over-confidence; low confidence; uncertain; abstain; abstention; uncertainty estimate
    mm spot; tiny spot; small spot; small ones; a few pixels; 15 pixels; pixels wide; dots wide; tiny dot
        = small lesion; smaller lesion; small object; tiny object; small target; small face; few pixels; small
        infarct; small-object; small objects; tiny objects; small nodule
    left out; left it out; overlooked; missed it; missed him; missed her; missed the; missed one; didn't see;
        did not see; didn't find; did not find; walked past
        = false negative; missed detection; missed detections; under-segmentation; underestimate; under-report;
        missing objects; small lesion; smaller lesion; low recall; omission
    there was no; isn't there; wasn't there; were never; was never there; never said; never happened; never
        existed; nobody said; made it up; invented; invents; made up; not in the recording; not in the text
        = hallucination; hallucinate; hallucinates; hallucinated; fabricate; fabricated; fabrication; spurious;
        false positive; false alarm; nonexistent; non-existent; unfaithful
    six fingers; two heads; three faces; three arms; four legs; third arm; two noses; extra finger; extra leg; three
        smug faces; seven fingers
        = malformed; malformation; janus; multi-face; anatomical; anatomically; implausible; structural artifact;
        structural distortion; geometric inconsistency; duplicated; object duplication
    blurred; blurry; smeared; smudged; out of focus; all mush; is mush; was mush; smeared at; soft as
        = blur; blurry; motion blur; blurred; defocus; out-of-focus; lack of sharpness
    in the dark; pitch dark; no light; only the lamp; too dark; saw nothing; see only black; black as
        = low-light; nighttime; night-time; low illumination; dark scenes; poor lighting; poor illumination;
        thermal; dark environment; underexposed
    fog; drizzle; downpour; in the mist; first snow
        = adverse weather; weather condition; bad weather; fog; snow; rain; rain streak; inclement weather; weather
        degradation; severe weather; seasonal
    ice machine; vacuum cleaner; so loud; too loud; engine noise; traffic noise; noise off; people shouting
        = noisy; background noise; noise-robust; noise robustness; acoustic noise; noisy environment; ambient noise;
        noise suppression; speech enhancement; interfering
    three people at once; talking at once; both talked; talk over; talked over; two talk; interrupts; butt in;
        speaks over
        = overlapping speech; multi-speaker; speaker overlap; overlapped speech; cocktail party; interfering
        speaker; turn-taking; overlapping speakers; barge-in
    seconds behind; before he'd said; before she'd said; while i talk; while you talk; no delay; no hitch;
        without delay; before i had finished; before you had finished; while the surgeon worked; as it happened;
        while it ran
        = streaming; low latency; low-latency; real-time; online; simultaneous; causal; latency; incremental
    never seen; had never seen; never met; never showed it; never shown; never trained; nobody trained; nobody
        taught; not a single example; without examples; has never been; never heard; never smelled; met before
        = zero-shot; training-free; unseen class; unseen category; unseen categories; unseen object; unseen objects;
        open-vocabulary; without task-specific; without training; unseen domain; never seen; unseen;
        out-of-distribution
    braked; brakes; stops before
        = safe stopping; safe stop; emergency stop; braking; safety constraint; stopping
    went round; goes round; steered round; dodged; dodges; swerved; made way; walked round it
        = replan; replanning; re-planning; collision avoidance; collision-free; obstacle avoidance; avoid obstacles;
        avoid collisions; avoiding obstacles; dynamic obstacle
    swung; sway; swayed
        = sway; damping; sway-damping; oscillation; pendulum; anti-sway
    c major; wrong note; beats a minute
        = key detection; chord; tempo; musical attribute; beat tracking; pitch; music theory; musical features;
        rhythmic
    another scanner; other scanner; another town; another hospital; other hospital; another camera; other
        camera; another phone; other machine; new camera
        = domain shift; cross-site; multi-center; multi-centre; independent data set; independent datasets; external
        validation; different scanners; cross-device; generalization across; across centers; across sites; domain
        gap
    slider to; slider from; pushed the slider; pulled the slider; with a slider; the dial; a knob; the knob; at
        8 of 10; turned it up; turned up; half-way up
        = controllable strength; intensity; continuous control; attribute strength; slider; control strength; threshold;
        thresholding; manual tuning; scale factor; guidance scale; edit strength; degree of
    nearly alike; look alike; looks alike; looks the same; look the same; all the same; one like the other; same
        coat; same shirt; confuses them
        = inter-class similarity; hard negative; similar-looking; distractor; visually similar; distracting objects;
        similar objects; similar appearance; ambiguous appearance
    coat off; without his coat; without her coat; other jacket; another jacket; changed clothes; new haircut; in a
        grey jumper; grey jumper
        = cloth-changing; clothing change; clothes change; clothing areas; changing clothes; hairstyle
    through the pane; window pane; shop window
        = transparent; reflective; specular; reflections; non-lambertian; glossy; glass
    white wall; blank wall; bare wall; nothing to see; flat as a table; smooth wall; all white; plain wall; no
        grain
        = textureless; low-texture; weak texture; weakly textured; texture-less; ill-posed; ambiguous regions;
        low-detailed; texture cues; texture-poor
    hardly ever; only once; only twice; once a year; mentioned once; only one of
        = long-tail; long-tailed; class imbalance; rare class; rare classes; tail class; tail classes; imbalanced;
        minority class; rare event; rare events; rare phases; head classes; rare words
    walk round in; walk round it; walk around; spin it; can spin; turn it round; turned it round; turn the thing;
        fly round; from every side; from all sides; whichever side; look at it from
        = multi-view consistent; multi-view consistency; view-consistent; 3D consistency; novel view; 3D-consistent;
        360-degree; view consistency; free-viewpoint; multi-view inconsistency; viewpoint
    one click; two clicks; clicked; tapped once; tapped him; tapped on; marked with; scribbled; drew a line; drew
        round; painted over
        = click; clicks; point prompt; box prompt; bounding box prompt; scribble; queried point; user clicks;
        interactive; target template; mask prompt; user-provided mask
    heat camera; thermal camera; heat picture
        = thermal; infrared; RGB-T; multispectral; visible-infrared
    there's no camera; without a camera
        = radar; Wi-Fi; wifi; mmWave; non-visual; camera-free; privacy-preserving
    wires glued; electrodes; with sensors
        = EEG; electrode; PSG; polysomnography; wearable; accelerometer; photoplethysmography; PPG; inertial; sEMG
    ten years later; painted now; the wall is painted
        = seasonal; appearance change; appearance changes; environmental change; environmental changes; long-term;
        multi-temporal; temporal changes; time series of images; lighting variations; across seasons
    wrong order; right order; one after the other; back to front; jumps back; skipped a step
        = temporal order; temporally ordered; chronological; order of steps; step order; temporal structure;
        ordering; temporal dependencies; workflow; phase transition
    gets to see your; gets to see the; gets to see my; typed her question; together with the text
        = presentation slides; contextual information; question text; auxiliary text; side information; textual
        context; context words; contextual biasing; image and text; visual and textual; text and image
    long breaks; long pause; was silent; falls silent; she's slow
        = pause; pauses; silence; silent; disfluency; disfluencies; hesitation; turn-taking; speech rate
    rewording; reworded; rephrased; rewrote it; put it differently; put in other words
        = paraphrase; paraphrasing; paraphrased; rewriting; reworded; evasion; adversarial attacks
    saved again; saved small; screenshot
        = JPEG compression; recompression; compression; compression artifacts; social media; post-processing;
        low-bitrate; codec; neural codec; lossy compression
    wash the mark; wash it out; rub it out; remove the mark; get rid of the mark; cropped it out
        = watermark removal; removal attack; attack; erases; adversarial attack
    slid off; wandered off; goes astray; hopped over
        = drift; tracking failure; lost target; target loss; tracking drift; distractors; target switch
    slid over; slides over; feet go through; foot hangs; hovers; sinks into; pours upwards
        = foot skating; foot sliding; ground contact; penetration; interpenetration; physical plausibility;
        physically plausible; physically implausible; physics violation; physics violations; floor; physical laws;
        contact
    melted; like plastic; too smooth; like a doll; ironed flat; ironed out
        = over-smoothed; over-smoothing; oversmoothing; oversmoothed; loss of detail; blurring; plastic; detail loss;
        over-smooth
    single hairs; awning wires; thin as
        = thin structure; thin structures; fine structure; fine structures; hair strands; strand; fine detail; fine
        details; boundary details; intricate details; slender; high-frequency details
    stayed put; stayed as; stayed the same; stayed where; nothing else moved; nothing else changed; moved only;
        changed only; left alone; rest stayed; the same as before
        = non-edited; unedited; unedited regions; unintended changes; background preservation; detail-preserving;
        structure preservation; unrelated regions; non-target; intended areas; preserving the; keep the geometric
        details; keeping the; remaining unchanged; local editing; localized edits
    dialect; thick accent; her accent; his accent; my accent; your accent; their accent; mother tongue
        = dialect; dialects; dialectal; accent; accents; accented; under-resourced; non-native; low-resource
        language
    gramophone; shellac; cassette; vhs; super-8; 8 mm film; old tape; crackly record
        = degraded; archival; historical; legacy; old films; old photos; analog
    nine drawings; slowed down
        = intermediate frame; intermediate frames; inbetween; inbetweening; in-between; slow-motion; interpolated
        frames
    hardly see; hardly find; blends in; same color as; can't tell it from
        = camouflaged; camouflage; low contrast; low-contrast; concealed; salient
    earlier scans; two earlier; previous picture; the picture before; last year's
        = preceding scans; longitudinal; prior scan; prior image; prior study; previous image; temporal comparison;
        follow-up; bi-temporal; earlier scan; prior report
    trained on the fresh; ten years to learn
        = training set; training data; training size; pre-training; trained on; reinforcement learning; imitation
    bad network; bad line; phone line; bad connection
        = codec; neural codec; low-bitrate; bandwidth; channel mismatch; telephone; packet loss; narrowband;
        transmission
    i'm black; dark skin; darker skin; light skin
        = skin tone; skin tones; demographic; fairness; demographic bias; subgroup; skin color
    first try; second try; third try; nine tries; second run; third go; every time another
        = stochastic; random seed; variability; self-consistency; reproducibility; reproducible; run-to-run;
        non-deterministic; consistent across runs
    no longer knew; doesn't remember
        = memory module; long-term memory; memory bank; forgetting; catastrophic forgetting; temporal memory;
        long-range coherence; memory mechanism; remember
    asked back; asked me back; asked you back
        = clarification; clarifying questions; clarifying; human-centered interaction; interactive; multi-turn
    leading question; if i ask; if you ask
        = misleading; leading questions; sycophancy; sycophantic; adversarial questions; question structure; prompt
        sensitivity; query-based attack
    on the beat; to the beat; out of sync
        = synchronization; synchronized; lip-sync; lip sync; audio-visual alignment; lip synchronization; beat
        alignment; rhythmic; musical rhythmic
    900 metres; far too far; a dot in the distance
        = long-range; small object; scale variation; scale variations; close-up; distant objects; distant;
        perspective distortion
    grin; grins; squints; frowns; blinks; winks
        = facial expression; facial expressions; expression control; facial motion; expression transfer; blendshape;
        expression editing; facial attributes; expressions
    turns to the side; turned sideways; looks away; in profile; turns her head; turns his head
        = pose variation; pose variations; large pose; large poses; head pose; head poses; side view; profile view;
        extreme poses; side faces; large head; non-frontal
    trace back; find out who; whose face; whose voice
        = traceability; traceable; source identification; attribution; identity leakage; source identity; trace;
        tracing; identity retrieval
    program of last week; newer program; new generator; brand-new program
        = unseen generators; cross-generator; unseen generative; emerging generators; new generators; unseen models;
        generalization across generators
    drew boxes; boxes round; box round; draws boxes; a ring round; a frame round
        = bounding box; bounding boxes; visual grounding; suspicious regions; zoom-in; region proposals; pixel-level;
        object localization; precise localization; localization accuracy; localize objects
    says otherwise; saw nothing; doctor wrote; doctor saw; half is right
        = annotator disagreement; inter-annotator; disagreement; label noise; annotator agreement; human annotators;
        human agreement; label agreement; expert agreement; ground truth labels
    puppets in a computer; in simulation; drawn shapes
        = simulation; sim-to-real; synthetic data; simulated; synthetic pre-training; simulator; synthetic images;
        formula-driven
    thousands of patients; only ten examples; few patients; only a few examples; not many examples
        = few-shot; limited data; small datasets; data-efficient; label-efficient; data scarcity; scarce; limited
        labels; several hundred cases; training samples
    before and after; a year ago; a year later; two months later; half an hour later; weeks later; years later
        = bi-temporal; multi-temporal; longitudinal; follow-up; pre-disaster; post-disaster; temporal changes;
        disease progression; acute; chronic
    dirty lens; drop on the lens
        = soiling; lens contamination; contamination; photometric; asymmetric; image degradation; lens artifacts;
        adherent
    the sleeve pulls; eases off; goes soft
        = force; tactile; compliance; impedance; force control; force-aware; haptic; contact force; stiffness
    jammed
        = failure recovery; recover from failures; recovery; dead-end; failure detection; failures; error recovery
    sharp even; any size; little file; blown up to
        = vector graphics; scalable; resolution-independent; raster space; compact; vectorized
    open it and; make the tail; change it afterwards; can still change; pull about
        = editable; editability; layered; parametric; layer-wise; structured editing
    runs into one another; two notes
        = polyphonic; polyphony; harmonics; sustain; overlapping notes; multi-pitch
    rotated; upside down; lying on its side; curled up; lying curled
        = rotation; rotation-invariant; image rotation; arbitrary orientation; orientation; skew; viewpoint changes;
        pose variation; in-plane rotation
    two columns
        = layout; multi-column; reading order; document layout; complex layouts; tabular; table structure
    in one go; one tap; one click and; blink of an eye; three seconds; 20 seconds
        = one-step; single-step; feed-forward; few-step; single forward; real-time; one forward pass; single pass;
        in milliseconds; seconds on
    cut off; cropped off; outside the picture; outside the frame; past the edge; beyond the edge; wider than the photo;
        not in the frame
        = outpainting; image extrapolation; beyond the image boundaries; beyond the image boundary; beyond image
        boundaries; out-of-frame; truncated objects; partially visible
    crease across; fold across; water stain
        = scratches; old photo restoration; damaged regions; damaged areas; mixed degradations; structured degradation
    wiped him out; wiped her out; took her out; took him out; took it out; wiped away; rubbed him out; painted
        away; as if it had never
        = object removal; object erasure; erasing objects; remove objects; removing objects; removed object; unwanted
        objects; background completion; plausible background
    its shadow; the shadow; his shadow; her shadow; shadows; no shadow; a shadow
        = cast shadow; shadow; shadow removal; shadow generation; shadow detection; shadow consistency
    lit from; light from; light comes from; light falls; low sun; evening light
        = relighting; relight; lighting direction; lighting conditions; illumination changes; illumination variation;
        illumination variations; varying illumination; light transport; environment map; lighting consistency; lighting
        changes; light source
    against the light; backlit; into the sun; dazzled; overexposed; burnt out
        = backlit; backlight; high dynamic range; HDR; overexposure; overexposed; saturated pixels; glare; lens flare;
        extreme lighting; harsh lighting; strong light
    the letters; letters were; letters are; misspelled; misspelt; gibberish; wrong letter
        = text rendering; visual text generation; glyph; glyphs; legible text; readable text; character-level;
        misspelling; misspellings; typographic; legibility; text legibility; visual text
    handwriting; scrawl; scrawled; old script; by hand in ink; handwritten
        = handwriting; handwritten; handwritten text; cursive; writing style; writer-independent; historical
        handwriting; historical documents
    instead of four; instead of three; instead of five; instead of two; one too many; one too few; miscounted;
        counted twice; only counted
        = object counting; object count; object counts; numerosity; numeracy; number of objects; counting accuracy;
        overcounting; undercounting; double counting; counting error; counting errors; exact counts
    left and right; left instead of; to the left of; wrong side; mirror image; wrong way round; left for right;
        on top instead
        = spatial relation; spatial relations; spatial relationship; spatial relationships; spatial reasoning;
        left-right; spatial arrangement; relative position; spatial understanding; spatial layout
    wrong color; colors swapped; swapped the colors; took the color; mixed the two; blended the two; merged the two;
        half of each; a bit of both; mixed up the two; mixes up the two
        = attribute binding; attribute leakage; color leakage; attribute confusion; concept bleeding; attribute mixing;
        subject mixing; identity mixing; compositional prompts; identity blending; multi-subject; attribute misbinding;
        identity confusion
    i said no; told it not; told it no; put one in anyway; although i wrote no
        = negation; negative prompt; negative prompts; negated; unwanted concepts; undesired concepts; negative
        constraints
    the same face; the same woman; the same man; still her; still him; looked like her; looks like her; looks like him;
        looks like me; same person; recognizable; recognizably; in every picture; on every page; from page to page; in
        every scene
        = identity preservation; identity-preserving; identity consistency; identity-consistent; subject consistency;
        subject fidelity; character consistency; consistent characters; facial identity; identity similarity; identity
        fidelity; preserve identity; preserves identity; preserving identity; preserve the identity; preserving the
        identity; identity drift; consistent identity
    somebody else; looked like a stranger; isn't her; isn't him; another face; another woman; another man; no longer
        looks like; doesn't look like; like her cousin; like his cousin; could be anybody
        = identity loss; identity drift; identity shift; identity distortion; identity degradation; identity leakage;
        identity preservation; identity-preserving; identity consistency; identity fidelity; loss of identity
    years older; years younger; looks older; looked older; looks younger; aged her; aged him; grew old; as an
        old man; as an old woman; as a boy; as a girl; as a child
        = face aging; age progression; age estimation; cross-age; age-invariant; aging; age transformation; age
        variation; age editing; re-aging; age gap
    with a mask; without glasses; took off his glasses; took off her glasses
        = face occlusion; facial occlusion; facial occlusions; masked face; masked faces; face mask; occluded face;
        occluded faces; eyeglasses; disguise; facial hair
    held up a photo; printed photo; held a photo; rubber mask; photo of me in front; held my phone; a tablet in front;
        photo in front
        = presentation attack; presentation attacks; face anti-spoofing; anti-spoofing; spoofing; spoof; liveness;
        replay attack; replay attacks; print attack
    with my face; put my face; his face on; her face on; my face on; face on another; swapped the face; swapped faces;
        with his face; with her face
        = face swapping; face swap; face-swapping; face reenactment; face swaps; face manipulation; source identity
    doctored; retouched; pasted in; put in later; spliced; added later
        = splicing; spliced; copy-move; manipulation localization; tampered regions; tampered region; tampering
        localization; forgery localization; manipulated region; manipulated regions; inpainted region; local
        manipulation; local manipulations
    brush strokes; in the style of; like a watercolor; like an oil painting; looks painted; like a woodcut; like a
        comic; in his style; in her style
        = artistic style; style reference; style consistency; brushstrokes; style fidelity; style similarity; style
        image; reference style
    also took over; crept in; slipped in; came along with; sneaked in; came with it
        = content leakage; style leakage; semantic leakage; copy-paste; style-content; content-style; concept leakage
    round the hair; around the hair; each hair; every hair; bright rim; color fringe; cut out cleanly; cut her
        out; cut him out; cut it out
        = matting; alpha matte; alpha mattes; boundary quality; edge artifacts; semi-transparent; foreground boundaries;
        boundary details; halo; hair details; foreground extraction; fine boundaries
    spilled into; leaked into; bled into; spilled over; took half the
        = boundary leakage; over-segmentation; under-segmentation; imprecise boundaries; inaccurate boundaries; boundary
        refinement; ambiguous boundaries; boundary ambiguity; blurred boundaries; blurry boundaries; boundary
        localization; boundary accuracy; mask quality; precise boundaries; boundary delineation
    touching each other; grown together; stuck together; on top of one another; one on top; lie on each
        = overlapping objects; touching objects; crowded; crowded scenes; densely packed; dense scenes; cluttered;
        clutter; adjacent instances; overlapping instances; clumped; heavy overlap; overlapping cells; touching cells;
        crowds
    too wide; bent lines; curved lines; fisheye; long faces; pulled wide
        = lens distortion; fisheye; radial distortion; wide-angle; perspective distortion; barrel distortion; geometric
        distortion; geometric distortions; aspect ratio
    blocky; in blocks; little squares; blown up; made it sharp; got sharp; became sharp; sharp again
        = low-resolution; super-resolution; upscaling; low resolution
    detail that wasn't; details that were not; detail nobody; nobody ever had; a pattern that was
        = hallucinated details; perception-distortion; hallucinated textures; unfaithful details; false details;
        over-generation; fake details; fake textures
    grainy; speckled; speckles; snow on the screen
        = image noise; sensor noise; noise level; noise levels; real-world noise; Poisson noise; speckle; speckle noise;
        noise removal; low-dose; low SNR; signal-to-noise ratio; noisy images
    shaky
        = video stabilization; camera shake; shaky; handheld; stabilizing; hand-held; ego-motion; camera instability;
        camera jitter
    shot past
        = fast motion; rapid motion; fast-moving; large motion; large motions; motion blur; high-speed; abrupt motion;
        large displacement; large displacements; rapid movement; rapid movements; fast movements; fast motions
    stutters; stuttered; jerky; choppy
        = frame interpolation; frame rate; low frame rate; frame drop; dropped frames; motion smoothness; smooth motion;
        temporal smoothness; choppy; smooth transitions; discontinuities
    toward the end; towards the end; little by little; slowly turned; in the last third; after a minute; after
        20 seconds; after 30 seconds; after ten minutes
        = error accumulation; accumulated errors; accumulation of errors; long-horizon; long-term consistency;
        long-duration; minute-long; exposure bias; compounding errors; long videos; long video; long sequences; quality
        degradation; error propagation
    next scene; the next shot; after the cut; second scene; from scene to scene; scene change; new scene; in the next
        picture; on the next page
        = multi-shot; shot transition; shot transitions; shot boundary; cross-shot; scene transition; scene transitions;
        narrative consistency; inter-shot; story visualization; visual storytelling; narrative coherence
    camera flies; camera goes; camera moves; camera pans; flew through; zooms out; zoomed out; camera circles; camera
        glides; flies over
        = camera control; camera trajectory; camera trajectories; camera pose; camera poses; camera movement; camera
        movements; camera path; viewpoint control; camera motion
    came back; comes back; reappeared; turned up again; came out again; when she returned; when he returned; back in the
        picture; came out on the; found him again; found her again; found it again
        = reappear; reappearance; reappearing; re-identification; re-detection; long-term tracking; re-emerge;
        disappearance; out-of-view; re-entry; target disappearance; re-appear
    passed each other; walked past each other; crossed each other; crossed paths; swapped places; ran into each
        other; close together; side by side
        = inter-person occlusion; mutual occlusion; identity swap; identity swaps; close interaction; close
        interactions; identity switches; close proximity; interacting people; physical contact
    hardly moves; stiff as; like a statue; stood stiff; doesn't move; didn't move; nothing moved; barely moves; stiff
        = dynamic degree; motion magnitude; motion amplitude; limited motion; motion dynamics; static videos;
        near-static; limited dynamics; small motions; motion intensity
    bent the wrong way; bends the wrong way; bent back
        = joint limits; implausible poses; anatomically; body distortion; distorted limbs; biomechanical; kinematic
        constraints; joint rotations; body structure; anatomical constraints; unnatural poses
    fell upwards; too slowly; rolled uphill; stayed in the air; weightless; rolled down; toppled
        = gravity; physical realism; physical dynamics; physical properties; rigid-body; physics simulation; physical
        commonsense; physically consistent; physics-based; Newtonian; real-world physics; physical consistency
    full of holes; a hole where
        = incomplete geometry; incomplete scans; incomplete observations; missing surfaces; missing geometry; shape
        completion; scene completion; watertight; incomplete point; holes; incomplete reconstruction; surface
        completeness
    crumbs in the air; floating bits; bits floating; specks in the air; scraps in the air; flying crumbs; clouds
        in the air
        = floater; floaters; floating artifacts; outlier points; spurious geometry
    flat as a board; paper thin; no depth; like cardboard; flat like
        = depth ambiguity; shape ambiguity; geometry collapse; shape-radiance ambiguity; scale ambiguity; depth
        collapse; flat geometry; shape-appearance ambiguity; ill-posed
    tape measure; to the centimeter; to the millimeter; true to scale; too short by; centimeters off;
        millimeters off; centimeters too; how tall
        = metric scale; scale ambiguity; absolute scale; metric-scale; real-world scale; absolute depth; scale-aware;
        true scale; scale drift; metric accuracy; measurement error; measurement accuracy
    back at the door; back to the start; the wall twice; two walls; same corner twice; doubled walls; the corridor
        twice; back where it began
        = loop closure; loop closing; accumulated drift; pose drift; global consistency; globally consistent; loop
        detection; odometry drift; bundle adjustment; trajectory drift
    people walked through; someone walked; somebody walked; walked through the picture; cars drove through;
        drove through the picture; tourists in
        = dynamic objects; transient objects; transient; moving objects; in-the-wild collections; transient distractors;
        static scene assumption; moving people
    ghostly; doubled; twice in the picture; two copies; double edges; double image; see double
        = ghosting; ghost artifacts; ghosting artifacts; double images
    seam; seams; line down the middle; pattern repeats; repeats itself; the same tile; the same stone again
        = seams; seamless; tileable; texture repetition; repetition artifacts; texture seams; seam artifacts; repetitive
        artifacts; boundary artifacts; stitching artifacts
    every window; all windows alike; every corridor; every door looks; every row looks; the same window; looks like the
        next; rows that look
        = repetitive structures; perceptual aliasing; repetitive textures; repetitive patterns; visual aliasing;
        self-similarity; repeated structures; visually similar places
    would it fit; right size; sits on the shoulders; size 42; size 38
        = garment fit; body shape; fit-aware; size-aware; body shapes; clothing size; garment size; garment sizing
    whole picture changed; face changed too; changed something else; everything looked different; changed
        everything; changed the face; changed her face; changed his face
        = unintended changes; unintended edits; over-editing; over-edited; edit locality; unwanted changes; unintended
        modifications; non-target regions; background preservation; structure preservation; identity preservation;
        unedited regions; consistency with the source
    nothing happened; ignored my; ignored the; left it as it was; took no notice; paid no attention; left out
        half; simply ignored; didn't care; did as it pleased
        = prompt adherence; instruction following; instruction-following; prompt following; text-image alignment;
        catastrophic neglect; missing objects; under-editing; prompt fidelity; missing concepts; complex prompts;
        instruction adherence; complex instructions; instruction compliance
    my sketch; my drawing; stick figure; child's drawing; with a pencil; with a felt pen; her drawing; his
        drawing
        = sketch; sketches; sketch-based; sketch-guided; line drawing; freehand; hand-drawn; strokes; spatial
        conditioning; line art
    danced like; in the same pose; took over the pose; moves like; copied the movement; her movements; his movements; my
        movements; does what i do; copies me
        = pose-guided; pose transfer; motion transfer; motion retargeting; driving video; driving motion; pose sequence;
        motion imitation; reenactment; skeleton sequence; driving pose
    short legs; long arms; other proportions; shorter than; taller than; longer legs; shorter arms; a head
        taller
        = body proportions; skeletal structure; different body shapes; shape mismatch; morphology; skeleton
        misalignment; diverse body shapes; different morphologies; bone lengths; body shape
    always the same; all look alike; same face again; every one the same; always draws; always comes up with
        = mode collapse; low diversity; limited diversity; lack of diversity; sample diversity; output diversity;
        generation diversity; homogenization; homogeneity; stereotypical; diversity of generated
    always a man; always men; only men; always a woman; only women; always white; never a woman
        = gender bias; stereotype; stereotypes; social bias; social biases; racial bias; demographic bias; demographic
        groups; gender disparities; gender gap; gender stereotypes; bias against
    exactly my photo; the very photo; copied from; traced from; copied stroke; word for word; copied out; nearly
        the same as
        = data replication; training data extraction; copyright; copyrighted; near-duplicate; regurgitation; verbatim
    refuses to; won't draw; refused; won't answer; won't tell; not allowed; blocked me; blocked my; wouldn't tell; can't
        help with
        = refusal; refusals; safety filter; content moderation; safety alignment; over-refusal; concept erasure; false
        refusal; guardrail; guardrails; refusing; safety mechanisms
    tricked; got round it; talked it into; outwitted; led it up
        = jailbreak; jailbreaking; adversarial attack; adversarial attacks; evasion; red-teaming; prompt injection;
        adversarial examples; adversarial example; adversarial robustness; deceive; bypass; bypassing
    sticker on; stickers on; taped over; patterned shirt; stuck a note; stuck tape; printed pattern; painted on the sign
        = adversarial patch; adversarial patches; physical attacks; physical-world; physical adversarial; physically
        realizable; adversarial examples
    black and white; gray photo; colored it; colored in; colored the
        = grayscale; color bleeding; color restoration; monochrome; color fading
    yellowish; greenish; reddish; bluish; too green; too blue; too yellow; pink tinge; orange tint; yellow tinge
        = white balance; color cast; color casts; color shift; color shifts; color constancy; color distortion; color
        distortions; color deviation; color correction; color inconsistency; color fidelity
    under water; murky; under the water
        = underwater; turbid; turbidity; light attenuation; aquatic; underwater images; water column
    steamed up; fogged up; hazy
        = haze; dehazing; fogging; desmoking; steam; hazy
    from above; from the air; from a satellite; the satellite picture; the aerial photo
        = overhead imagery; aerial imagery; satellite imagery; remote sensing imagery; nadir; bird's-eye; overhead view;
        satellite images; aerial images
    clouds over; under clouds; cloud over; behind the clouds; through the clouds; a cloud lay
        = cloud cover; cloud removal; cloud-free; cloud contamination; cloud-contaminated; thick clouds; thin clouds;
        cloud-covered; cloud occlusion
    taken for a; took it for; took her for; took him for; mistook; called it a; calls it a; thinks it's a; said
        it was a
        = misclassification; misclassified; misclassify; misclassifications; confusion between; inter-class similarity;
        fine-grained; visually similar; confusable; similar classes; subtle differences; misidentification; wrong class
    wrong alarm; false alarm; every time the cat; rang for nothing; beeped for nothing; cried wolf
        = false alarm; false alarms; false positive rate; nuisance alarms; false-positive; false detections; alarm
        fatigue; false alarm rate
    after the snow; snow lay; covered in snow; leaves were off; before harvest; before the harvest
        = seasonal; seasonality; phenology; phenological; seasonal changes; cross-season; growing season
    smaller than last; bigger than last; got bigger; got smaller
        = longitudinal; disease progression; tumor growth; change detection; temporal evolution; interval change;
        longitudinal changes
    held my breath; hold my breath; moved in the tube; lay still; had to lie
        = motion artifact; motion artifacts; respiratory motion; breathing motion; breath-hold; patient motion;
        free-breathing; motion-corrupted; motion correction; head motion; cardiac motion
    less radiation; half the dose; less contrast; in a quarter of the time; shorter scan; half as long in; four times as
        fast; in two minutes instead
        = low-dose; dose reduction; accelerated MRI; undersampled; undersampling; fast imaging; acceleration factor;
        sparse-view CT; reduced dose; scan time; acquisition time; k-space; radiation dose
    the machine was sure; says 87; said 87; 80 %; 90 %; 95 %; 98 %; 60 %; 70 %
        = well-calibrated; miscalibration; miscalibrated; predicted probabilities; predicted probability; confidence
        calibration; calibration error; overconfident; probability estimates; confidence scores
    doctor could not; even the doctor; doctor overlooked; before the doctor; earlier than; months before; years before;
        hours before; days before; before anyone; before anybody
        = early detection; early diagnosis; early warning; early prediction; early stage; early-stage; early signs; lead
        time; lead times; early identification; prognostic; ahead of time; preclinical
    looked at the ruler; because of the background; by the background; from the background; because of the snow;
        because of the grass; at the edge instead; at the watermark; pen mark
        = spurious cues; spurious correlation; spurious correlations; shortcuts; shortcut learning; background bias;
        confounder; confounders; confounding; spurious features; Clever Hans; contextual bias; background cues;
        simplicity bias
    red blot; heat map; glowing spot; colored patch; showed me where; shows where; where it looked; what it looked at;
        lit up; lights up; colored the places
        = saliency; saliency map; saliency maps; Grad-CAM; attention map; attention maps; heatmap; heatmaps; class
        activation; visual explanation; visual explanations; interpretability; explainability; explainable; attribution
        map; attribution maps
    doesn't say why; no reason; no reasons; without a reason; can't say why; won't say why; gives a reason; gave a
        reason; gave reasons; says why; said why; explained why
        = explainability; explainable; interpretability; black-box; black box; explanation; explanations; rationale;
        rationales; justification; counterfactual explanation; counterfactual explanations
    no two doctors; two doctors; second opinion; the other doctor; one says; another says; experts quarrel;
        experts disagree; we argued
        = inter-rater; inter-observer; inter-rater variability; inter-observer variability; observer variability;
        inter-annotator; disagreement; expert disagreement; reader study; multi-rater; multiple annotators; ambiguous
        annotations; inter-expert; second reader
    it learned from my; once i had corrected; after i corrected; after three corrections; corrected it; i corrected;
        corrected twice; told it twice; thumbs down; taught it
        = human feedback; user feedback; active learning; human-in-the-loop; online adaptation; interactive learning;
        preference learning; continual learning; user corrections; online learning; incremental learning
    last update; suddenly worse; worse every; no longer as good
        = concept drift; drift; distribution shift; distribution shifts; data drift; performance degradation; temporal
        drift; model drift; non-stationary; catastrophic forgetting; model updates; distributional shift
    another village; in another field; in another room; another kitchen; in the next valley
        = domain shift; domain gap; domain adaptation; domain generalization; distribution shift; cross-domain; unseen
        environments; unseen environment; novel environments; novel environment; new environments; generalization to
        unseen; spatial generalization; out-of-domain; unseen regions; new domains; cross-region; unseen scenes
    got slower; takes ages; took ages; takes forever; took an hour; took all night; on the phone itself; without
        a network
        = computational cost; computationally expensive; inference speed; slow inference; computational overhead; edge
        devices; edge device; on-device; mobile devices; resource-constrained; lightweight; real-time inference; memory
        footprint; inference latency; computational complexity; faster inference; efficient inference; embedded devices;
        mobile phones; low-power; computational burden
    flat battery; ate the battery; lasts a year; button cell; tiny chip; coin cell
        = low-power; energy consumption; power consumption; energy-efficient; energy efficiency; microcontroller;
        microcontrollers; TinyML; battery-powered; neuromorphic; ultra-low-power; battery life
    slipped out; let go; fell out of
        = slip detection; slip; grasp stability; stable grasp; stable grasps; tactile feedback; gentle; fragile; grasp
        failure; grasp failures; deformable objects; contact-rich; grip force; delicate; grasping force; slippage
    grabbed past; grabbed at; reached past; missed the cup; missed the handle; closed on air; grasped at; picked
        it up; picked up; took hold; gripped it
        = grasp; grasping; grasp pose; grasp poses; grasp success; grasp detection; grasp planning; affordance;
        affordances; graspable; pick-and-place; end-effector; grasp quality
    where i meant; what i meant; understood what; knew what i; guessed what; guessed where; guessed that; knew that i;
        knew where
        = intent; user intent; intention recognition; intent prediction; implicit intent; underspecified; ambiguous
        instructions; user intention; goal inference; human intent
    showed it once; shown once; led its arm; guided its arm; took it by the arm; pulled its arm; five times and
        it
        = imitation learning; imitation; learning from demonstration; few demonstrations; human videos; kinesthetic;
        teleoperation; behavior cloning; expert demonstrations; one-shot imitation; human demonstrations
    got up again; up the stairs; down the stairs; caught itself
        = locomotion; rough terrain; terrains; uneven terrain; balance recovery; push recovery; foothold; footholds;
        fall recovery; slippery; stepping stones
    drove past; drove round; ran into; bumped into; nearly hit; almost ran; came too close; let me pass; let her
        pass; squeezed past
        = collision; collisions; collision-free; collision avoidance; obstacle avoidance; social navigation; pedestrian;
        pedestrians; crowd navigation; near-miss; human-aware; collision rate; safe navigation; dynamic obstacles
    pulled out; cut in front; stepped out; ran out; ran into the road; stepped into the road; about to cross; wanted to
        cross; would cross; turned off without; swerved in
        = trajectory prediction; pedestrian intention; crossing intention; motion forecasting; motion prediction;
        cut-in; intention prediction; future trajectories; crossing behavior; interaction-aware; trajectory forecasting
    without a map; new street; the road was closed; construction site; closed road; the old map; map was old;
        the map says; not on the map
        = HD map; HD maps; map-free; mapless; outdated maps; outdated map; online mapping; online HD map; map
        construction; map update; map priors; map prior; without maps; map changes; map-less
    without gps; no gps; gps gone; between the houses
        = GNSS-denied; GPS-denied; GNSS; indoor positioning; indoor localization; dead reckoning; visual odometry;
        inertial navigation; urban canyon; urban canyons; multipath; visual localization; inertial odometry;
        non-line-of-sight
    lost its way; went in circles; went the wrong way; wrong turn; turned back; got lost; walked in circles; couldn't
        find its
        = backtracking; navigation error; relocalization; localization failure; navigation failures; kidnapped robot;
        global localization; dead ends; long-horizon navigation; wayfinding
    round the corner; around the corner; other room
        = through-wall; non-line-of-sight; NLOS; around corners; penetrate; penetrating; Wi-Fi; radio signals; RF
        signals; hidden objects
    sensor failed; sensor fell; probe fell; one sensor; failed sensor; lost contact; broke off; data missing; no
        reading; a channel was dead
        = missing values; missing data; sensor failure; sensor failures; sensor fault; sensor faults; missing modality;
        missing modalities; imputation; imputed; imputing; irregularly sampled; irregular sampling; modality dropout;
        incomplete data; packet loss; missing sensors; missing sensor
    hums differently; sounds different; hummed
        = vibrations; fault diagnosis; anomalous sound; machine sound; fault detection; condition monitoring; predictive
        maintenance; acoustic emission; rotating machinery; machine sounds; vibration signals
    never had a fault; only good ones; only healthy; only normal; never broken; never saw a bad; only intact; without a
        bad one; no bad ones
        = anomaly detection; one-class; normal samples; normal data; normal images; defect-free; anomaly-free;
        unsupervised anomaly; out-of-distribution; only normal; healthy data; normal-only; anomalous samples
    it never happened before; for the first time; first time ever; once in a hundred; had never happened; never before;
        nobody had seen
        = out-of-distribution; unprecedented; extreme events; extreme event; novel anomalies; unseen anomalies; rare
        events; novel class; novel classes; open-set; unknown classes; unseen events; black swan; zero-day; unknown
        attacks; unseen attacks; previously unseen; open-world; novel categories
    real one came; came an hour; came half an hour; came later; came too late; half an hour late; an hour early;
        came earlier; came sooner
        = lead time; lead times; phase error; temporal misalignment; lag; time lag; timing errors; early warning;
        temporal offset; timeliness; forecast horizon
    highest day; record heat; worst day; ironed out the; smoothed away
        = extreme values; peak; peaks; extreme events; over-smoothed; oversmoothing; heavy-tailed; underestimation;
        underestimates; underestimate; extreme weather; peak load; tail events; sharp fluctuations; extreme rainfall;
        heavy rainfall; abrupt changes
    between 20 and; a fan of; upper and lower; three curves; gray band; shaded band; band round; somewhere
        between
        = prediction interval; prediction intervals; confidence interval; confidence intervals; probabilistic forecast;
        probabilistic forecasts; probabilistic forecasting; quantile; quantiles; uncertainty quantification; uncertainty
        estimates; predictive distribution; conformal; conformal prediction; forecast uncertainty; ensemble forecasts;
        probabilistic predictions; coverage guarantees
    day of the match; during the festival
        = seasonality; periodicity; holidays; exogenous; covariates; periodic patterns; seasonal patterns; external
        factors; daily and weekly; multi-periodic; external events; special events; exogenous variables
    no history; three weeks old; only three weeks; hardly any data; only two weeks; no numbers yet; new
        customer; nobody had rated
        = cold-start; cold start; cold-start items; cold-start users; new items; new users; data scarcity; limited
        historical; limited history; zero-shot forecasting; few-shot forecasting; transfer learning; new products;
        sparse data; data sparsity; scarce data; historical data scarcity
    next day the same; keeps offering; still offers; shows me nothing but; nothing but; only more of; again and again;
        more of the same; always suggests; suggests the same; the same ten; never anything new
        = filter bubble; filter bubbles; echo chamber; echo chambers; popularity bias; diversity; recommendation
        diversity; serendipity; over-specialization; feedback loops; homogenization; long-tail items; exposure bias;
        over-recommend; popular items
    looked at once; clicked on; put in the cart; in my cart
        = user behavior; user behaviors; user-item interactions; interaction history; implicit feedback; user history;
        browsing history; sequential recommendation; purchase history; historical interactions; historical behaviors;
        session-based; past interactions; behavior sequences
    people like me; others who; customers who; same taste; similar taste; who also
        = collaborative filtering; similar users; user similarity; collaborative signals; collaborative information;
        neighborhood-based; collaborative; like-minded users; user-user
    not in those words; didn't use the word; not one word of; other words; though i wrote; although the word;
        without the word; didn't say the word; in my own words; described it; hummed; i described; half
        remembered
        = semantic search; semantic matching; vocabulary mismatch; lexical gap; dense retrieval; semantic gap; lexical
        mismatch; lexical overlap; keyword matching; query expansion; query rewriting; term mismatch; query-by-humming;
        semantic retrieval; beyond keyword
    found it at once; among thousands; among 4,000; out of thousands; out of 3,000; out of 10,000; among all my
        = retrieval; retrieve; retrieves; retrieving; large-scale retrieval; retrieval accuracy; nearest neighbor;
        approximate nearest; similarity search
    page 40; page 212; page number; the very page; where it says; gave the source; named the source; the
        footnote; with the source
        = citation; citations; provenance; evidence retrieval; source attribution; page-level; supporting evidence;
        evidence page; evidence pages; citing; verifiable
    the sources don't; a source that; a book that doesn't; the link leads; no such book; no such paper; no such
        paragraph; dead link; case that never; quotes that
        = fabricated citations; hallucinated references; fabricated references; fabricated; citation accuracy;
        unsupported claims; unsupported; hallucination; hallucinations; nonexistent; unfaithful; ungrounded; citation
        hallucination; hallucinated citations
    the whole book; 300 pages; 400 pages; 200 pages; three volumes; all at once into; whole season; the whole
        archive; 10 years of; thick folder; three hours of; 90 minutes; whole evening
        = long-context; long context; long documents; long document; long-form; long videos; long-range dependencies;
        context window; context length; long sequences; long-document; long inputs; hour-long; context limit;
        long-video; extended context; token limit; long-horizon
    page in the middle; halfway through; at the beginning only; only the beginning; only the end; first pages;
        last pages
        = lost in the middle; position bias; positional bias; primacy; recency; recency bias; lead bias; middle of the
        context; beginning and end; context utilization; information position
    my voice; her voice; his voice; sounds like me; sounded like me; sounds like him; sounds like her; sounded like him;
        sounded like her; in his own voice; in my own voice; her own voice; dead man's voice
        = voice cloning; speaker similarity; speaker identity; timbre; speaker embedding; speaker embeddings; reference
        speaker; target speaker; zero-shot TTS; speaker characteristics; voice conversion; speaker timbre; vocal
        identity
    monotone; flat as a reading; like a robot; singsong; goes up at the end; intonation; pitch of; the tone of;
        reads it out; reads like; whispers; whispered
        = prosody; prosodic; intonation; expressive; expressiveness; emotional speech; emotion control; speaking style;
        speaking styles; emotional expressiveness; pitch contour; paralinguistic; style control; vocal style; emotional
        tone; pitch and energy
    leaves out words; left out a word; says it twice; said it twice; repeated the; stutters; word twice; skips
        words; skipped a word; a word that is not
        = word skipping; word repetition; repetitions; deletion errors; insertions; omissions; attention errors;
        mispronunciation; unstable alignment
    pronounced; pronounces; pronounce; says it wrong; mispronounces; stressed wrong; how it is said; says the name
        = pronunciation; pronunciations; phoneme; phonemes; grapheme-to-phoneme; mispronunciation; phonetic;
        phoneme-level; polyphone; phonetics
    misheard; made it into
        = word error rate; recognition errors; transcription errors; misrecognition; misrecognized; substitution errors;
        acoustically similar; phonetically similar; homophone; homophones; error correction; character error rate;
        mistranscribed; ASR errors; WER; ASR hypotheses; recognition error
    mixes languages; in the middle of the sentence; two languages; three languages; jumps between; a word of
        english; changed language; slips into; in both languages; in two languages
        = code-switching; code-switched; code-mixing; code-mixed; language switching; intra-sentential; bilingual;
        mixed-language; language identification; multilingual speech; language confusion
    hardly anyone speaks; few people speak; only 2,000; only the old; small language; nobody writes it; no dictionary;
        not in any; 300 speakers; my grandmother's language
        = low-resource; low-resource languages; low-resource language; under-resourced; endangered; endangered language;
        endangered languages; underrepresented languages; unseen languages; zero-resource; less-resourced; indigenous
    who said what; each with a name; speaker one; speaker two; speaker 1; speaker 2; a fourth speaker; which of
        us; told us apart; tells us apart; who speaks; who spoke; told apart; keeps apart; kept apart; tells
        them apart; told them apart
        = diarization; speaker diarization; speaker attribution; speaker-attributed; who spoke when; speaker change;
        speaker confusion; speaker labels; speaker counting; speaker turns; speaker assignment; number of speakers;
        speaker recognition; speaker verification
    only the voice; only her voice; took the drums; without the singing; without the drums; pulled apart; pulled
        out; each on its own; took out the; only the guitar; without the voice; picked out
        = source separation; music separation; speech separation; target speaker extraction; sound separation;
        individual sources; target sound
    echo; echoed; echoes; reverb; big hall; boomy
        = reverberation; reverberant; reverb; room impulse; dereverberation; room acoustics; acoustic environment;
        acoustic environments; late reverberation; impulse response
    from far across; across the room; from the next room; far from the microphone; far from the mic; at the back
        of the room; microphone lay
        = far-field; distant speech; distant microphone; microphone array; distant-talking; beamforming; far-field
        speech; source distance; spatial audio
    came from the left; where the sound; where it came; from which side; from above; from behind me; in which
        direction
        = sound localization; sound source localization; direction of arrival; spatial audio; binaural; DOA;
        localization of sound; ambisonic; ambisonics; sound direction; sound event localization
    in the same rhythm; off beat; every stamp
        = rhythm; rhythmic; tempo; beat alignment; downbeat; musical beats; rhythm alignment; music-dance alignment
    hummed; hummed a; tapped the; my tune
        = melody-conditioned; vocal melody; melody extraction; harmonization; humming; hummed; melody control; melody
        guidance
    refrain comes; ends in the middle; begins well; the second verse; it never gets; builds up
        = song structure; long-term structure; structural coherence; global structure; song-level; verse; chorus; music
        structure; long-form music; musical form; structure control
    out of tune; false notes; sang false; half a tone; pulled straight; corrected pitch
        = pitch correction; out-of-tune; intonation; pitch accuracy; F0; fundamental frequency; pitch control; pitch
        estimation
    translated literally; word by word; said the opposite; figure of speech; taken literally; takes it
        literally; took it literally
        = idiom; idioms; idiomatic; figurative language; non-literal; figurative; metaphor; metaphors; literal
        translation; cultural nuances; culture-specific; idiomatic expressions; metaphorical; proverbs; culturally
    he became she; she became he; she turned into; the doctor became; the nurse became; her into his; his
        instead of her; he instead of she; she instead of he
        = gender bias; gender-inclusive; grammatical gender; gender ambiguity; gender agreement; gendered; coreference;
        gender translation; gender accuracy; gender-neutral; pronoun; pronouns
    sie instead; familiar form; first name terms
        = politeness; honorific; honorifics; formality control; sociolinguistic
    from the sentence before; further up; page before; which bank; which one was meant; what it refers; whom she
        meant
        = coreference; coreference resolution; anaphora; document-level; cross-sentence; disambiguation; disambiguate;
        word sense; referent; discourse context; pronoun resolution; inter-sentence
    same word; same term; now this now that; once called; another time called; each time another word; sticks to
        the; always the same word; technical term; technical terms; our own words
        = terminology; terminological; terminology consistency; lexical consistency; domain-specific terms; technical
        terms; term consistency; glossary; domain-specific vocabulary; specialized vocabulary; named entities;
        specialized terminology; jargon
    proper name; proper names; names of villages; writes the name; place names; names wrong
        = named entities; named entity; proper nouns; contextual biasing; rare words; rare word; bias list; biasing;
        personal names; entity names; domain-specific terms; hotwords; contact names
    left out the; leaves out the; what was left out; didn't mention; doesn't mention; not a word about; not a
        word on; forgot to say; missing in it; nothing about; says nothing about
        = omission; omissions; missing information; incomplete summaries; content coverage; key information; salient
        information; important information; content selection; information coverage
    boiled down; three lines; five lines; in five sentences; in three sentences; half a page; one page; cut down
        to; shrunk to; in a nutshell; to ten lines; boils down; two sentences
        = summarization; summary; summaries; abstractive; conciseness; condense; condenses; condensed; length control;
        concise; length constraint; summarize; summarizes
    contradict; contradicts; contradicted; contradicting; the day before it said; yesterday it said; now it
        says; first it said; one says this; the other says
        = contradiction; contradictions; inconsistent; inconsistency; self-contradiction; logical consistency; factual
        consistency; contradictory; knowledge conflicts; conflicting evidence; inconsistencies; self-consistency;
        contradicting; factual inconsistency
    old price; out of date; outdated; last year's; no longer true; still thinks; still says; still believes;
        knows nothing of; doesn't know yet; law has changed; changed since; stopped learning in
        = knowledge cutoff; outdated; up-to-date; knowledge editing; temporal knowledge; knowledge update; knowledge
        updates; stale; time-sensitive; evolving knowledge; temporal reasoning; external knowledge; updated knowledge;
        continual knowledge; real-time information; parametric knowledge
    looked it up; looks it up; reads my; searched my; searched in; goes through my; my own papers; in my notes;
        my documents
        = retrieval-augmented; retrieval-augmented generation; RAG; external knowledge; retrieved documents; retrieved
        passages; knowledge base; document retrieval; retrieved evidence; retrieved context; retriever; external
        documents; external corpus
    agreed at once; agreed with me; changed its mind; apologized; said i was right; right away agreed; when i
        doubted; when i insisted; flatters; flattered; praises everything; backed down
        = sycophancy; sycophantic; user beliefs; persuasion; overly agreeable; people-pleasing; flattery; conformity;
        deference
    said it didn't know; says it doesn't know; doesn't know; don't know; owns up; rather says nothing; said
        nothing; kept quiet; keeps quiet; not enough to go
        = abstention; abstain; abstains; refuse to answer; unanswerable; unanswerable questions; selective prediction;
        know when; knowledge boundaries; knowledge boundary; reject option; insufficient evidence; insufficient
        information; deferral; selective classification; insufficient context
    miscalculated; added up; adds up; times table; wrong by a
        = arithmetic; numerical reasoning; mathematical reasoning; calculation; calculations; quantitative reasoning;
        arithmetic errors; calculation errors; math word problems
    step by step; one step after; thinks aloud; thought aloud; wrote down its; showed its working; worked it
        out; took its time; thinks it over; thought it over; let me think
        = chain-of-thought; reasoning steps; step-by-step; intermediate reasoning; intermediate steps; multi-step
        reasoning; reasoning chain; reasoning chains; reasoning trace; reasoning traces; test-time compute; reasoning
        process; thinking mode; reasoning path; reasoning paths; slow thinking; test-time scaling; overthinking;
        inference-time
    got from a to b; from three places; two facts; pieced together; put two and two; put together from; over two
        corners
        = multi-hop; multi-hop reasoning; multi-document; knowledge graph; knowledge graphs; cross-document; evidence
        aggregation; compositional reasoning; information aggregation; information integration; multi-hop questions;
        relational reasoning; graph-based retrieval
    clicked through; clicks by itself; tapped by itself; taps by itself; filled out; wrong button; does it by
        itself; did it by itself; logs in
        = GUI; graphical user interface; graphical user interfaces; GUI agent; GUI agents; web agent; web agents; tool
        calls; tool calling; autonomous agents; screen elements; UI elements; action sequence; action sequences; mobile
        agent; mobile agents; computer use; web navigation; task automation
    deleted; deletes; wiped my; threw away; without asking; didn't ask; before i could stop; bought by itself;
        sent it off; cannot be undone
        = irreversible; unsafe actions; unsafe action; harmful actions; risky actions; human confirmation; oversight;
        human oversight; destructive; safeguards; agent safety; high-stakes; unintended actions; privilege
    the tests passed; didn't compile; compiles; ran at once; error message; line 40; function that isn't; a
        command that isn't; library that doesn't
        = unit tests; unit test; compilation; compiler feedback; execution feedback; test cases; debugging; bug; bugs;
        program repair; code generation; runtime errors; runtime error; functional correctness; execution-based; API
        hallucination; vulnerability; vulnerabilities; syntax errors; self-debugging; test execution; software
        engineering; repository-level; code repair; issue resolution; code understanding
    in my style; in our style; sounds like something i; as i write; the way i write; sounds like my; in her manner; in
        his manner; like grandfather wrote; how i write; how she wrote; how he wrote
        = style imitation; writing style; authorship; stylometry; stylometric; persona; author style; linguistic style;
        personalized generation; stylistic features; user-specific; authorial style
    wrote it myself; i wrote every; wrote it herself; wrote it himself; says a computer; 87 % machine; says ai;
        marked as ai
        = machine-generated text; AI-generated text; AI-generated text detection; LLM-generated text; machine-generated;
        AI-generated; false accusations; LLM-generated; text detection; non-native writers; human-written; authorship
    remembered that; still knows; still knew; knows that i; from last time; from the week before; what i had
        told; kept in mind; keeps in mind; recognized me; knew who
        = long-term memory; memory module; persistent memory; user profile; user profiles; dialogue history;
        conversation history; external memory; memory bank; memory mechanism; episodic memory; conversational memory;
        multi-session; past conversations; user memory; past interactions
    understood me; listened to me; felt understood; feel better
        = empathy; empathetic; emotional support; mental health; emotion recognition; emotionally; compassion;
        emotion-aware; emotional intelligence; well-being; rapport; empathic; counseling; distress
    makes fun; sarcastic; meant it as a joke; meant as a joke; tongue in cheek; in jest; only joking; didn't get
        the joke
        = sarcasm; ironic; humor; figurative; multimodal sarcasm; incongruity; sarcastic
    didn't get the; didn't get in; sorted me out; because of my name; foreign name; my postcode; other women;
        other applicants; got the job; got the loan
        = fairness; protected attributes; sensitive attributes; sensitive attribute; disparate; group fairness; unfair;
        hiring; recourse; algorithmic bias; demographic parity; equalized odds; disparity; disparities; bias mitigation;
        debiasing
    card blocked; locked out; frozen account; stopped the payment; 900 euros
        = fraud; fraud detection; fraudulent; suspicious transactions; transaction; transactions; anti-money; illicit;
        money laundering; financial fraud; account takeover; fraudsters; behavioral patterns
    never leaves; doesn't leave; leaves the house; sent to nobody; nobody sees; nobody else sees; without
        sending; without anyone seeing; nobody gets to see; without seeing; without showing; the data stay;
        without names
        = privacy; privacy-preserving; federated; federated learning; on-device; data privacy; differential privacy;
        data sharing; anonymization; anonymized; privacy concerns; de-identification; encrypted; encryption; sensitive
        data; data leakage; without sharing
    blacked out; unrecognizable; face made; faces made; took out my name; names blacked; blurred faces; faces blurred;
        blurred the number; covered the names
        = anonymization; anonymized; anonymize; de-identification; re-identification; privacy protection; face
        anonymization; pseudonymization; identity obfuscation; privacy; identity removal; redaction; personally
        identifiable
    knew where i; found out where; found out that; guessed my; knew my street; where i live; from a photo it; which
        street; which village; found the place; named the place; where it was taken; knew the place; where that was
        = geolocation; geo-localization; geolocalization; image geolocation; location privacy; attribute inference;
        place recognition; inference attack; inference attacks; membership inference; location inference; privacy
        leakage; visual place recognition; where the photo; geographic location
    from the way i; how i walk; his gait; her gait; by her step; by his step; way of walking
        = gait; gait recognition; gait analysis; walking patterns; gait features; gait patterns
    fell down; had a fall; lay on the floor; bent down; stood up; fell asleep
        = fall detection; action recognition; activity recognition; human activity; daily activities; human action;
        action detection; similar actions; elderly care; human activities; pose-based; inactivity
    a second before; seconds before; before it happened; before she fell; before he fell; minutes before;
        shortly before; warned me; warned us; two days before; knew before
        = anticipation; early warning; early prediction; anticipate; anticipates; anticipating; early action; early
        detection; action anticipation; precursor; precursors; time-to-event; accident anticipation; remaining useful
        life; early recognition
    looks soft; too perfect; no pores; glossy like; cleaner than
        = skin texture; over-smoothed; oversmoothed; over-smoothing; over-saturation; oversaturation; unnatural
        textures; plastic-looking; skin details; oversaturated; unrealistic textures; photorealism
    both eyes; eyes look; looks past me; where she looks; where he looks; looks into; looks at the camera; eyes
        follow
        = gaze; eye contact; gaze direction; gaze estimation; eye movements; gaze redirection; eye region; eye tracking;
        gaze control
    heart beats; blood pressure; beats per
        = rPPG; remote photoplethysmography; heart rate; pulse signal; blood volume; vital signs; pulse; cardiac; heart
        rate estimation
    hair moves; skirt moves; coat flaps; waves in the wind; dress swirls; falls in folds
        = cloth dynamics; garment dynamics; cloth simulation; deformable; secondary motion; clothing deformation; loose
        clothing; loose garments; hair dynamics; non-rigid; wrinkles; cloth motion
    goes through the hand; through her hand; through his hand; through the table; through each other; passes
        through; passed through; sank into; stuck inside
        = interpenetration; penetration; penetrations; collision-free; contact consistency; hand-object interaction;
        physical plausibility; contact modeling; self-intersection; self-penetration; contact constraints;
        interpenetrations
    never stood; places i never; where i had not; room i never; i had not filmed; i hadn't filmed; walked on
        into; went on beyond; turned round in
        = unseen regions; unobserved regions; scene extrapolation; novel views; novel view; unobserved areas; occluded
        regions; perpetual; scene completion; explorable; view extrapolation; unexplored
    from four photos; from ten photos; from my photos; old photos; from postcards; photos from the web; from
        different years
        = unposed; unconstrained photo; in-the-wild; photo collections; sparse views; pose-free; unposed images; image
        collections; sparse inputs; uncalibrated images; few input views; sparse-view; unconstrained images
    same every time; each time the same; every time the same; always the same result; exactly the same again; same
        answer each; same answer every; identical each
        = deterministic; reproducibility; reproducible; consistent outputs; consistency across runs; determinism;
        repeatability; output consistency; stability across runs
    every time different; each time another; twice the same question; another answer; a different answer;
        another result; a completely different; different each time; asked again
        = stochastic; non-deterministic; nondeterminism; variability; randomness; output variability; inconsistency;
        sampling temperature; diverse outputs; self-consistency; random seeds; one-to-many; stochasticity; run-to-run;
        inconsistent answers; diversity of
    one word changed; left out please; said please; other wording; asked differently; worded it; put it another;
        wrote it differently; in english instead; in capital letters; turned the sentence round
        = prompt sensitivity; sensitive to prompt; prompt variations; prompt phrasing; paraphrases; wording; prompt
        engineering; prompt design; prompt formulation; input perturbations; sensitivity to prompts; prompt robustness;
        semantically equivalent; prompt brittleness
    order of the answers; when i swapped; swapped the order; put it first; first in the list; always takes the first;
        always picks the first; answer b; the last one named
        = position bias; order bias; option order; positional bias; order sensitivity; ordering effects; selection bias;
        presentation order; response order
    gave it marks; marked my; marks it; stricter than; milder than; 12 points; teacher gave; out of ten points
        = automated scoring; essay scoring; automated essay; LLM-as-a-judge; rubric; rubrics; automated grading; human
        raters; scoring bias; holistic; severity; leniency; judge models; human judgments; quadratic weighted kappa
    simple words; plain words; no foreign words; easy to read
        = text simplification; readability; plain language; lexical simplification; reading level; reading ease; lay
        summary; lay summaries; easy-to-read; lay language; comprehensible
    told the picture; describes what; described the picture; said what is on; reads the picture; says what it sees;
        described every; told me what is on; for the blind; i'm blind; i can't see; reads me
        = image captioning; caption; captions; visual description; blind; visually impaired; low vision; alt text;
        accessibility; assistive; image descriptions; blind users; scene description; audio description
    sign language; hearing aid; hard of hearing; reads my lips; lip reading
        = sign language; lip reading; lip-reading; lipreading; visual speech recognition; gloss; glosses; gloss-free;
        hearing-impaired; deaf; hearing aids; visual speech; silent speech; hearing loss; non-manual; viseme; visemes
    slurred; slurs; after the stroke; voice breaks; with his disease; speaks slowly; cannot speak; no longer
        speak; lost his voice; lost her voice
        = dysarthria; dysarthric; atypical speech; impaired speech; speech impairment; speech impairments; pathological
        speech; stuttering; disordered speech; speech disorders; aphasia; stuttered; intelligibility; voice disorders;
        speech disorder
    nobody said which; nobody told it; nobody labeled; nobody had marked; without being told; never told it; nobody
        explained; nobody ever said; nobody sorted; never told which; not told which; i never told
        = self-supervised; unsupervised; unlabeled; without labels; label-free; annotation-free; weakly supervised;
        without annotations; without supervision; without manual; unlabeled data; self-supervision
    sorted into; put together in; made groups; thrown together
        = clustering; clusters; number of clusters; cluster assignment; topic modeling; document clustering
    had him read; had her read; read out; read aloud; i read it; spoke into; recorded her; recorded him; spoke
        20; read sentences; sentences i read
        = speaker adaptation; speaker-adaptive; speaker-dependent; enrollment; personalized ASR; few-shot adaptation;
        adaptation data; speaker-specific; target speaker; speaker adaptation data; user-specific; individual speakers;
        reference audio
    i'm vietnamese; i'm turkish; i'm asian; i'm african; my eyes are; narrow eyes; from africa; from asia; faces
        like mine; faces like his; people like us
        = demographic; ethnicity; ethnic; racial; demographic groups; skin tone; fairness; demographic bias;
        underrepresented groups; underrepresented; balanced dataset; balanced data; racial bias; demographic disparities
    shines through; lets light through; light comes through; lit up from inside; half transparent
        = translucent; translucency; subsurface; subsurface scattering; semi-transparent; light transport
    leapt to; leaped to; jumped straight to; either nothing or; in small steps; by degrees; slightly lighter; a little
        more; a bit more; a touch more; bit by bit more; in ten steps; too much at once
        = continuous control; fine-grained control; gradual; attribute intensity; precise control; smooth interpolation;
        smooth control; continuous editing; control granularity; intensity control; edit strength; controllable
        strength; continuous and; precise and continuous; degree of
    blocks the door; where there's light; wouldn't open; won't open; too close together
        = layout constraints; spatial constraints; object placement; furniture arrangement; furniture placement;
        functional constraints; scene layout; room layout; spatial layout; layout generation; object collisions;
        walkability; layout plausibility
    every ten minutes; once an hour; a few points; km apart; kilometers apart; only three stations; few
        stations; every 15 minutes; every 16 days; one point in; every five minutes; meters apart
        = sparse observations; sparse measurements; sparse sensor; sparse sensors; low sampling rate; low-sampling-rate;
        irregularly sampled; temporal resolution; spatial resolution; low-frequency sampling; sparse data; coarse
        resolution; coarse-grained; data sparsity; sparse trajectories; spatial interpolation; sparse GPS
    newest big; big programs; the big one; the little one; little program; small program; old program; older program;
        the expensive one; the free one; big brother; big chat program
        = smaller models; model size; larger models; task-specific models; specialized models; small language models;
        smaller language models; general-purpose models; proprietary models; closed-source; open-source models;
        commercial models; fine-tuned models; model scale; general-purpose LLMs
    jumped over; jumps over; steps over; stepped over; hopped over; up the steps; down the steps; backwards
        down; up a ladder
        = stair climbing; stairs; staircase; legged; legged robots; humanoid; terrain; parkour; locomotion; foot
        placement; climbing; challenging terrain; foothold; footstep
    students marked; someone sat; marked by hand; counted by hand; we marked; drew round each; sat for hours;
        had to mark; by hand before
        = annotation cost; annotation costs; crowdsourced; annotators; manual labeling; human annotations; labeling
        cost; labor-intensive; expert annotations; manual annotation; manual annotations; annotation effort; manually
        annotated; labeling effort
    eyes closed; closed his eyes; closed her eyes; eyes open; eyes not open; mouth open; not neutral; head
        straight; too close to the camera; refused the photo; photo refused
        = face image quality; face quality; quality assessment; closed eyes; head pose; facial occlusion; quality score;
        quality scores; image quality assessment; portrait quality; ICAO
    from billions of; from millions of; the whole internet; half the internet; everything ever written; all the
        books
        = large-scale pre-training; web-scale; internet-scale; foundation model; foundation models; pretrained on;
        pre-trained on; massive datasets; large-scale data; large-scale datasets; large corpora
    bigger in truth; real one was bigger; guessed low; underestimated; said less; came more than; was worse than
        = underestimation; underestimate; underestimates; underestimated; systematic errors; systematic bias;
        under-prediction; undercount
    exaggerated; exaggerates; overdoes; overdid; more than there; overshoots; overshot; twice as many; twice as
        much
        = overestimation; overestimate; overestimates; overestimated; overprediction; inflated; exaggerated;
        oversaturation; overshoot
    jumps back; jumped back; flits; to and fro; back and forth; every second another; keeps changing; changes
        every second; jumps from one
        = temporal smoothing; temporal context; frame-level predictions; noisy predictions; temporal fluctuations;
        temporally consistent; temporal consistency; prediction jitter; over-segmentation errors; temporal smoothness;
        frame-wise predictions; temporal dependencies
    two lenses; two cameras; both cameras; three cameras; four cameras; two microphones; several cameras; both lenses;
        with both eyes; from two sides
        = stereo; multi-camera; binocular; dual-camera; camera array; cross-view; stereo matching; multi-sensor;
        multiple cameras; stereo pairs; stereo images; disparity; multi-view images
    camera and microphone; picture and sound; sound and picture; words and pictures; camera and radar; hears and sees;
        sees and hears; by ear and; the sound and the; picture and words
        = audio-visual; sensor fusion; multimodal fusion; multi-modal fusion; cross-modal; audio and text; acoustic and
        linguistic; audio and visual; early fusion; late fusion; modality fusion; linguistic and acoustic
    glued together; sewn together; put together into one; one big picture; panorama; joined the photos; laid
        side by side
        = stitching; panorama; panoramas; panoramic; mosaicking; blending; part assembly; stitched; image stitching;
        image alignment
    only half; half the picture; torn in half; upper half; half the face; bottom half; just the top; the top
        half
        = partial observations; partial observation; partial view; partial views; partial point; partially visible;
        truncated; incomplete; half-body; upper-body; partial scans; partial visibility
    read the gauge; read the meter; reads the label; read the sign; read the label; reads the number; read off; number
        plate; read the date; reads the scale; reads the price; reads the receipt
        = OCR; optical character recognition; text recognition; scene text; scene text recognition; text-rich; license
        plate; license plates; character recognition; text spotting; text detection
    the chart; the bars; the diagram; the axis; drawing of the; pie chart; red line
        = chart understanding; charts; chart; tables; table structure; chart question; diagrams; chart comprehension
    smells; odor
        = odor; odors; gas sensor; gas sensors; electronic nose; olfactory; volatile; smell
    snores; snored; deep sleep; lay awake
        = sleep stage; sleep stages; sleep staging; polysomnography; apnea; sleep quality; sleep; drowsiness
    cracks; chip off
        = crack; cracks; corrosion; surface defects; surface defect; defect detection; structural health; dents;
        defects; defect; structural damage; crack detection
    reject bin; sorts out; picks out the; bad ones out; weeds out; kicked out
        = quality control; quality inspection; industrial inspection; production line; conveyor; visual inspection;
        manufacturing; inspection
    unripe; yellow leaves; sick leaves; ripe ones; mold on; went moldy
        = ripeness; maturity; plant disease; leaf disease; disease severity; phenotyping; fruit quality; wilting; plant
        diseases; leaf diseases; crop disease; crop diseases; fruit detection; plant health
    can't see it; nobody sees it; inaudible; hidden mark; cannot be seen; nobody hears; can't hear it; not
        visible
        = imperceptible; invisible watermark; imperceptibility; hidden message; inaudible; steganography; invisible
        watermarks; imperceptible perturbations; robust watermarking; watermark; watermarks; watermarking; embedded
        watermark
    corrected itself; noticed its mistake; found its own; took it back; tried again; second attempt; corrects itself;
        saw its mistake; noticed it itself; went back and; checked itself; checks itself; checks its own
        = self-correction; self-refinement; self-reflection; self-correct; iterative refinement; self-verification;
        critique; self-critique; backtracking; self-improvement; error correction; self-evaluation
    two programs; three programs; second program; another program checks; one program writes; programs argue; several
        programs; other program; one checks the other; talk among themselves; five programs
        = multi-agent; multi-agent debate; debate; ensemble; critic; LLM-as-a-judge; model ensemble; ensembles;
        cross-model; multiple agents; specialized agents; several agents; multiple LLMs
    very softly; barely audible; low voice; so quiet; mumbles; mumbled; mutters; muttered; under her breath;
        under his breath
        = low SNR; weak signals; faint; low-energy; whispered speech; low-volume; soft speech; signal-to-noise; weak
        signal; unclear speech; intelligibility; mumbling
    cut up; cut into pieces; piece by piece; strip by strip; tile by tile; page by page
        = chunk; chunks; chunking; sliding window; divide-and-conquer; patch-wise; segment-wise; chunk-wise; tile-based;
        block-wise; tiles; slice-by-slice
    20 euros; 30 euros; 15 euros; free pictures; cost nothing; costs nothing; costs less
        = low-cost; cost-effective; affordable; inexpensive; consumer-grade; commodity; smartphone-based; low-resolution
        satellite; freely available; open-access; publicly available satellite; medium-resolution
    the whole village; all of germany; the whole forest; each tree; every tree; every roof; all the houses
        = large-scale mapping; national-scale; country-scale; wall-to-wall; city-scale; building-level; individual
        trees; building damage; tree-level; building footprints; nationwide; regional scale; global scale; per-building;
        object-level
    gets younger; got younger; got fatter; made her prettier; face gets; face got; face becomes; face turns
        into; nose gets
        = identity drift; identity preservation; identity-preserving; identity consistency; appearance drift; identity
        loss; facial identity; face distortion; identity fidelity; appearance consistency; identity shift; facial
        fidelity
    water moves; leaves move; clouds move; background moves; trees sway; smoke rises; waves roll; curtain moves;
        everything moves; flame flickers
        = background motion; dynamic background; background dynamics; scene dynamics; foreground and background; natural
        dynamics; cinemagraph; background stability; ambient motion; static background; environment motion
    ran it again; again it gave; got another number; another number came; got 21; second run; repeat it; repeated it;
        did it again; started it again
        = random seed; random seeds; reproducibility; reproducible; run-to-run; non-deterministic; stochastic; variance
        across; sensitive to initialization; robust to initialization; randomness
    nothing has broken; nothing broke; nothing has happened; never happened yet; hardly ever breaks; no accident yet;
        there are hardly any; too few cases; only three cases; hardly any cases; so few cases
        = scarcity of fault; fault data; scarce; data scarcity; class imbalance; imbalanced; imbalance; rare events;
        few-shot; limited fault; limited labeled; scarcity; limited samples; synthetic anomalies; anomaly synthesis;
        anomaly generation; one-class; unsupervised anomaly; healthy data; insufficient samples
    before touching; before it touches; without touching; before contact; first touch; felt its way; touched it
        = tactile; tactile sensing; visuo-tactile; haptic; pre-contact; proximity; tactile sensors; tactile sensor;
        touch; contact-rich; proprioception; proprioceptive; contact detection
""")

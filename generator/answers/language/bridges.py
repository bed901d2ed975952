"""What people ask in everyday words, and what the field calls that which answers: `for nothing`, `false alarm`.

Unlike the kinds of things, these only bring a statement nearer to a question; nobody is told that the two are one.
"""

from __future__ import annotations

from typing import Final

from generator.answers.language.kinds import read_pairs

BRIDGES: Final = read_pairs("""
    at that second; at that moment; while it ran; while the game ran; hadn't seen the end; had not seen the end; before
        it was over; before the end; before it happened; still going on; as it happens; before I had finished; before
        I finished; ahead of time; as I speak; while I speak
        = online; streaming; causal; future frame; future video frame; future information; real-time; anticipation;
        early prediction; early detection; early recognition; look ahead; looking ahead; incremental; step-by-step;
        infinite-length; sliding window
    live; on stage; without delay; lag; lags; waiting time
        = zero latency; low latency; latency constraint; audio latency; real-time; live performance; causal; streaming
    no gps; gps off; gps gone; lost gps; without gps; gps fails; no satellites; no reception; jammed; no signal
        = GNSS; GNSS-denied; GPS-denied; without GPS; jamming; dead reckoning; particle filter; visual odometry;
        visual localization; inertial; satellite map; satellite imagery; signal loss
    rules of the road; right of way; traffic rules; the rules; the law; regulations; allowed to; forbidden
        = COLREGs; traffic rule; regulation; regulatory; compliance; compliant; rule-based; legal; norms; constraint
    dodge; dodges; out of the way; steps aside; step aside; avoid each other; swerve; makes room; both move; evade
        = collision avoidance; collision risk; interaction-aware; interactive; interaction; multi-agent; evasive;
        avoidance; social interaction; joint prediction; negotiation; encounter
    the chart; on the map; the map; shoal; shallows; sandbank; the channel; water depth
        = bathymetry; bathymetric; grounding hazard; grounding; nautical; HD map; map information; waypoint; map prior
    what he wants; what she wants; means to do; up to; going to do; about to; intends; intend
        = intention; intent; intention-aware; goal inference; goal-conditioned; maneuver; anticipation
    her words; his words; the words; my words; what she said; what he said; what I said; choice of words; in words
        = linguistic; linguistics-based; lexical; transcript; transcription; text-based; language feature; verbal;
        semantic content; text modality; BERT-based
    her voice; his voice; my voice; the voice; tone of; how she said; how he said; pauses; so slowly; slow; breath
        = acoustic; acoustics-based; prosody; prosodic; paralinguistic; speech rate; pause; pitch; voice quality;
        non-verbal; acoustic feature; speech modality; audio-based
    her accent; his accent; my accent; accent; mother tongue; second language; a foreigner; foreign; native
        = accent; dialect; multilingual; cross-lingual; non-native; confounding; confounder; confound; demographic;
        language bias; bilingual
    who'd not know me; know me; know it's me; would know who; find out who; who I am; one of us; only one of us;
        names removed; name off; blacked out; anonymous; without my name; recognise me; recognize me; trace it to
        = re-identification; re-identify; re-identified; identifier; quasi-identifier; de-identification;
        anonymization; linkage; uniqueness; attribute inference; privacy risk; identity-revealing; identity disclosure;
        identifying context; disclosure; Safe Harbor; inference attack
    spoil; spoiling; still useful; still of use; without ruining; lose what; keep what matters; without losing
        = utility; utility-preserving; privacy-utility; information loss; clinically relevant; structure-preserving;
        preserving; trade-off; retention; downstream utility
    old tape; bad tape; bad recording; old recording; cassette; gramophone; shellac; record player; old film; worn;
        crackly; bad line; phone line
        = degraded; degradation; noisy; archival; low-quality; historical recording; codec; distortion; compression;
        channel mismatch; bandwidth; robustness; audio quality; RawBoost
    fight; fights; clash; quarrel; in each other's way; one spoils the other; spoil each other; either or; at the
        expense; pull against; wins over; lost the other
        = interference; interfere; conflict; conflicting; entangled; entanglement; dominate; dominates; competing;
        trade-off; orthogonal; subspace; null space; overlapping; overlap; balance; disentangle; tension
    smell; smells; taste; touch; touches; feel it; feels; see or hear; eyes or ears; by ear; by eye
        = modality; unimodal; multimodal; tactile; haptic; olfactory; visual modality; audio modality; cross-modal;
        force sensor; sensory
    shouting; shout; in capitals; capitals; say it again; asked again; ask it differently; ask nicely; other
        wording; please; louder; exclamation marks; insist
        = prompt refinement; prompt sensitivity; prompt engineering; prompt wording; rephrasing; paraphrase; prompting
        strategy; prompt variation; prompt optimization; refined prompt; emphasis
    can't count; cannot count; count; counts; counted; how many; exactly; one too many; too many; number of; too few
        = counting; count; numeracy; numerical; cardinality; object quantity; quantity; number of objects; number of
        instances; numerosity; object count
    sure; certain; how sure; rely on; trust; believe it; depend on it; swear; bet on
        = uncertainty; confidence; calibration; calibrated; reliability; reliable; trustworthy; conformal; credible;
        uncertainty-aware; confidence estimation; error bound
    judge; court; lawyer; proof; prove; police; witness; evidence; expert opinion
        = forensic; evidence; evidential; explainable; interpretable; likelihood ratio; legal; attribution; false
        positive; provenance; reliability; admissible; misattribution
    false alarm; false ones; for nothing; cried wolf; alarm again; nothing there; nothing was wrong
        = false positive; false alarm; specificity; precision; alarm fatigue; over-detection; false detection
    missed; overlooked; didn't notice; did not notice; slipped through; never flagged; nobody saw
        = false negative; missed detection; sensitivity; recall; miss rate; hard example; small object; omission
    what does it look at; look at; looks at; what did it see; go by; goes by; gives it away; gave it away; how can it
        tell; how does it tell; how could it tell; by what; what tells it; what it noticed; why that one; reasons
        = explainable; explainability; interpretability; interpretable; attention map; saliency; attribution; feature
        importance; cue; SHAP; Grad-CAM; key feature; characteristics; discriminative; predictor; explanation;
        rationale; evidence
    learned it; learn it; where did it learn; who taught; taught it; was it fed; been fed; trained; learned from;
        learn that; learnt; just learn; simply learned
        = training data; pre-training; pretrained; memorization; data-driven; learned from; historical data; training
        set; learning from; supervision
    word for word; by heart; copied; copies; copy; parrot; took it from; stolen; steals; stole
        = memorization; verbatim; copying; plagiarism; duplication; replication; near-duplicate; training data
        extraction; memorize; copyright
    cheat; cheats; cheating; trick; fluke; luck; lucky; by chance; coincidence; shortcut; really understand;
        understands; understand
        = shortcut; spurious; spurious correlation; bias; chance level; data leakage; artifact; superficial; shallow
        heuristic; genuine understanding; statistical pattern; comprehension
    different every time; another answer; each time; every time; twice the same; asked twice; changed its mind;
        yesterday it; second try; the same again
        = consistency; inconsistent; stochastic; variance; reproducibility; self-consistency; sampling; instability;
        non-deterministic; variability; random seed; seed; diversity
    agrees with me; flatters; flatter; gave in; talks me; says what I want; yes man; takes my side; polite
        = sycophancy; sycophantic; agreeable; persuasion; user belief; opinion; preference optimization; stance
    out of date; outdated; last year's; new since; not yet know; heard of it; the latest
        = knowledge cutoff; temporal knowledge; outdated; continual learning; knowledge editing; retrieval-augmented;
        time-sensitive; knowledge update
    forgot; forgets; forgotten; what I told it; remember; remembers; remembered; my earlier
        = memory; long-term memory; context window; forgetting; catastrophic forgetting; history; cache; recurrent
    by itself; on its own; all alone; nobody at; without me; without anybody; no one helped; nobody helped
        = autonomous; automatic; automated; unsupervised; self-supervised; annotation-free; agent; end-to-end;
        fully automatic; without human; hands-free
    take apart; take us apart; takes apart; pulled apart; one from another; one from the other; tell apart; separate;
        unmix; part them; keep them apart
        = separation; source separation; decomposition; disentangle; disentangled; decouple; decoupled; demixing;
        isolate; discriminate; instance-level; splitting
    its taste; whose taste; good taste; prettier; nicer; beautiful; ugly; like it better; liked it; sounds better; who
        says
        = preference; aesthetic; subjective; perceptual; human evaluation; listening test; human preference; opinion
        score; subjective evaluation; human judgment; distribution; diverse
    leaks into; leak into; bleeds; bleeds into; spills over; spills into; next microphone; comes through
        = bleed; crosstalk; leakage; interference; cross-channel; cross-talk; acoustic bleed
    side by side; lay side; compare; compares; nearer; nearest; alike; resemble; the same story; same tale; belongs with
        = similarity; embedding; representation; metric learning; contrastive; matching; distance; alignment;
        siamese; twins; latent space; correspondence; nearest neighbor
    not the words; not one word; other words; same words; no word in common; without the words
        = surface form; lexical overlap; semantic; meaning; paraphrase; narrative; abstract; deep structure; semantics;
        word overlap
    tale; tales; fairy tale; plot; the same story; what happens in
        = narrative; plot; story; event structure; story embedding; salience; storyline; character; theme
    gives way; give way; bends; springy; soft; solid; stiff; yields; push through; pushes through
        = deformable; compliant; force; contact; stiffness; pliable; rigid; penetrable; vegetation; proprioceptive;
        physical interaction; push-back; traversable; obstacle
    a wall; obstacle; in the way; bumps into; bumped into; drove into; ran into; gets stuck; got stuck
        = obstacle; collision; occupancy; navigation; traversability; costmap; cost map; obstacle avoidance; dead-end;
        signed distance
    reeds; grass; tall grass; bush; bushes; hedge; nettles; twig; leaves; bracken; weeds; maize; corn
        = vegetation; foliage; terrain; off-road; unstructured environment; plant; canopy; outdoor; crop
    cave in; caves in; sags; bulges; from below; underneath; the back of it; inside out; hollow
        = geometry; shape prior; surface normal; surface consistency; depth ambiguity; geometric consistency;
        deformation; watertight; occluded; mesh; structural
    nothing but white; all white; all black; plain; no pattern; one color; smooth; bare wall; uniform; featureless
        = textureless; featureless; low-texture; texture-less; homogeneous; semantic prior; ambiguity; weak texture;
        uniform; correspondence
    pushes the; pushes them; push along; pushed along; pushes along; moves them on; shifts them; carries on; simply
        moves
        = advection; motion field; extrapolation; extrapolate; Lagrangian; semi-Lagrangian; optical flow; motion
        vector; persistence; transport; warping
    grow; grows; dies down; die out; appear from nothing; out of nothing; vanish; swells; shrinks; builds up
        = growth; decay; growth and decay; initiation; dissipation; evolution; progression; dynamics; convective
    which side; exactly where; to the meter; to the metre; next village; my side; next door; which street; which field;
        which corner; how exact; how exactly
        = localized; spatial resolution; high-resolution; fine-scale; local; downscaling; localization error; position
        error; fine-grained; positioning; meters; point-level; spatial detail
    percent; per cent; chance of; likely; probability; odds; out of ten; out of a hundred
        = probability; probabilistic; uncertainty; calibrated; ensemble; likelihood; risk score; probability map;
        confidence; score
    infected; infection; inflamed; pus; heal; heals; healing; scar; stitches; seam of; bandage
        = infection; inflammation; wound; healing; tissue; surgical wound; clinical
    a doctor; the doctor; nurse; a person would; a human; an expert; better than a; specialist; than we; old hand
        = clinician; expert; human-level; radiologist; human performance; inter-rater; agreement; decision support;
        physician; expert annotation; specialist; human reader
    my dream; dreamed; dreamt; my head; my mind; my brain; I thought of; reads minds; mind reading; imagined it
        = brain; fMRI; EEG; neural decoding; mental imagery; brain activity; imagery; cortex; neural signal; voxel
    nods; nod; nodded; listens; listening; frowns; frowned; reacts; react; waits for; answers back; pays attention
        = listening; listener; backchannel; responsive; reactive; facial reaction; dyadic; interactive;
        conversational; turn-taking; responsiveness; bidirectional
    four hours; for hours; all day; all night; whole day; so long; never tires; without stopping; on and on; an hour
        = long-duration; infinite; infinite-length; streaming; long video; long-horizon; error accumulation; drift;
        autoregressive; temporal stability; memory; unbounded; real-time; distillation
    only the; just the; nothing else; the rest; left the rest; everything else; anything else; untouched
        = local editing; localized; mask; masked; region; unedited; preservation; preserve; selective; background;
        mask-guided; non-target
    where does it get; get it from; gets it from; got it from; comes from; come from; where did it; from where; where
        from; get that from; know that from
        = inpainting; prior; training data; generative; learned prior; hallucinate; reconstruct; synthesis; synthesized;
        recover; source; pre-trained; synthetic data; restoration; background content
    frame before; picture before; frame after; next frame; other frames; single frame; one photo; it's one photo
        = temporal; multi-frame; single-image; single image; video; adjacent frame; neighboring frame; optical flow
    who wrote; wrote it; his style; her style; my style; way of writing; anonymous letter; signed by
        = authorship; stylometry; stylometric; writing style; attribution; authorship verification; idiolect; stylistic
    innocent; wrongly; blame; blamed; accused; suspicion; suspect; unfair; injustice; wronged; the wrong man
        = misattribution; unfairness; fairness; false positive; bias; wrongly; false accusation; disparity; error rate
    women; men; old people; dark skin; the poor; foreigners; people like me; people like us; my kind; a girl; black
        = fairness; demographic; subgroup; disparity; gender; underrepresented; equitable; skin tone; bias; minority;
        gender bias; stereotype
    dirt on; muddy lens; covered; blinded; blind; iced over; snow on the; broken sensor; sensor fails; one eye
        = sensor failure; sensor occlusion; sensor degradation; missing modality; robust fusion; corrupted; sensor
        fusion; occlusion; modality dropout; adverse weather; soiling
    which one does it believe; the other takes over; falls back; both agree; which of them; which of the two; whom does
        it believe
        = fusion; sensor fusion; adaptive fusion; weighting; gating; conflict; reliability-aware; complementary;
        modality-adaptive; cross-modal attention; dominance
    practised; practiced; practice; rehearsed; computer game; in a simulator; before it came; trial runs
        = sim-to-real; simulation; simulator; domain randomization; synthetic data; reinforcement learning; real-world
        transfer
    watched people; watched me; showed it how; shown how; show it once; copied me; imitated; led by the hand
        = imitation learning; demonstration; teleoperation; teacher; behavior cloning; egocentric; human video; expert
        demonstration
    trial and error; rewarded; punished; played against; reward; praise
        = reinforcement learning; reward; self-play; policy optimization; policy; reward model; preference
    thinks ahead; plans; planned; plan; thinks first; think first; reason; works it out; worked it out; conclude
        = planning; planner; reasoning; chain-of-thought; look-ahead; multi-step; deliberation; tree search; inference
    funny; joke; jokes; laughs; laugh; laughed; humor; humour; cartoon; gag; got the joke; what's funny
        = humor; humorous; joke; comic; incongruity; punchline; cartoon; visual humor; sarcasm; wit
    worth; price; prices; cheap; dear; expensive; value of; sell for; fetch; cost
        = price; pricing; valuation; appraisal; market; cost; hedonic; price prediction
    how many to; sells out; sold out; order more; customers; demand; stock up; shelf; shelves
        = demand; sales; inventory; demand forecasting; retail; replenishment; intermittent
    late; delay; delayed; arrive; arrives; arrival; on time; connection; missed the train
        = delay; arrival; travel time; schedule; punctuality; delay prediction; propagation
    jam; traffic jam; rush hour; busy; queue; congested; roadworks
        = traffic flow; congestion; traffic; road network; graph; spatio-temporal; traffic state
    electricity; power; meter; bill; plugged in; fridge; heating; solar; kilowatt; kilowatt hours
        = load forecasting; energy; load disaggregation; consumption; appliance; photovoltaic; smart meter; power grid
    about to break; broke down; breaks down; wear; worn out; bearing; motor; machine stopped; rattles; squeaks; defect
        = fault; fault diagnosis; predictive maintenance; remaining useful life; condition monitoring; vibration;
        anomaly; failure prediction; degradation
    odd; strange; weird; unusual; not like the others; doesn't fit; stands out; abnormal; something wrong
        = anomaly; outlier; out-of-distribution; abnormal; normality; one-class; novelty; deviation; anomalous
    sick plant; spots on the leaves; mildew; blight; rot; aphids; pest; yellow leaves; bark
        = plant disease; leaf disease; pest; disease detection; pathogen; crop; severity; infestation
    ripe; unripe; ready to pick; harvest; ready for
        = ripeness; maturity; quality; hyperspectral; fruit; harvest; yield; grading
    bird; birds; birdsong; chirps; chirp; bat; bats; owl; whale; frog; croaks; barks; its call; miaows
        = bioacoustic; vocalization; species; animal sound; passive acoustic; soundscape; call type; ecology
    what kind of; which kind; what sort; which moth; which mushroom; what bird; breed; variety; which species
        = fine-grained; species; taxonomy; taxonomic; species identification; hierarchical; biodiversity; genus
    lettering; letters wrong; spelled wrong; misspelled; writing on the; word on the sign; wrong letters; gibberish
        = text rendering; glyph; typography; visual text; text generation; character-level; spelling; scene text;
        legibility
    six fingers; extra finger; extra arm; three arms; two heads; three legs; extra hand; arm too many; fingers
        = anatomical; anatomy; malformed; hand generation; human body; structural distortion; implausible; hand; limbs;
        body artifact
    twins; twice in; same man twice; repeated; repeats; repeating; copies of her; clones; again and again
        = repetition; duplication; repetitive; pattern repetition; object repetition; duplicate; repeated pattern
    blow up; blown up; poster; print it large; bigger picture; larger; enlarge; huge; wall size
        = high-resolution; ultra-high-resolution; upscaling; super-resolution; 4K; resolution extrapolation; scale;
        global structure; native resolution
    takes ages; took ages; so slow; too slow; faster; quicker; in no time; in a minute; overnight
        = efficiency; efficient; acceleration; inference time; computational cost; speedup; complexity; lightweight;
        throughput
    who sees; sees it; my data; upload; uploaded; sends it to; goes where; cloud; in whose hands; stays here; leaves the
        house
        = privacy; privacy-preserving; federated; on-device; data protection; confidentiality; encryption; leakage;
        local processing; data sharing; membership inference
    hacked; fooled; fool; outsmart; tricked; sticker; smuggled; sneaked; get past; gets past; bypass; disguise; mask on
        = adversarial; attack; robustness; jailbreak; spoofing; evasion; backdoor; perturbation; vulnerability;
        poisoning; presentation attack
    hidden text; white text; secret instruction; told it to ignore; obeyed; obeys; took orders; orders from
        = prompt injection; injection attack; jailbreak; instruction hierarchy; system prompt; untrusted; instruction
        following
    refuses; refused; refuse; won't answer; won't tell; would not; not allowed; declined; lectures me
        = refusal; over-refusal; safety; guardrail; alignment; moderation; safety alignment; harmful; policy
    he or she; his or her; masculine; feminine; du or sie; polite form; formal; informal; pronoun
        = gender; formality; pronoun; coreference; honorific; gender bias; politeness; grammatical gender; context-aware
    reads aloud; read aloud; reads it out; read it to; speaks it; in her voice; in his voice; in my voice; sounds like
        her; sounds like him
        = text-to-speech; speech synthesis; voice cloning; timbre; prosody; speaker similarity; zero-shot TTS;
        naturalness; speaker identity
    impostor; pretends to be; pretend to be; somebody else; posing as; passed for; pass for; claims to be
        = impersonation; spoofing; anti-spoofing; verification; identity; voice conversion; mimicry; imitation; evade
    echo; echoes; church; hall; cathedral; bathroom; reverb; empty room; cellar; stairwell
        = reverberation; reverberant; room acoustics; room impulse response; dereverberation; acoustic; spatial audio;
        impulse response
    which side the sound; where the sound; left ear; right ear; from the left; from behind me; turn my head;
        headphones
        = binaural; spatial audio; direction of arrival; sound localization; head-related; HRTF; head rotation;
        ambisonics; interaural; spatialization
    dropped out; drops out; cuts out; cut out; stutters; swallowed; half a second missing; missing second; syllable
        = packet loss; concealment; audio inpainting; missing segment; gap; restoration; bandwidth; linguistic context
    interrupts; interrupted; butts in; cuts me off; my turn; whose turn; wait till I; waits till I; let me finish
        = turn-taking; endpointing; backchannel; barge-in; full-duplex; end-of-turn; turn end; interruption; silence
    depressed; depression; lonely; low spirits; sad for weeks; not himself; burned out; suicide
        = depression; mental health; affective; depressive; well-being; psychiatric; suicidal; symptom
    sleep; slept; asleep; snore; snores; woke; awake; insomnia; nap
        = sleep staging; sleep stage; apnea; polysomnography; arousal; sleep; circadian; respiration
    trembles; trembling; tremor; shakes; shaky hand; stiff; shuffles; parkinson; parkinson's
        = tremor; Parkinson; gait; motor symptom; severity; bradykinesia; movement disorder; freezing; UPDRS
    fell; fall; falls; fallen; stumbled; stumble; lost her balance; lies on the floor
        = fall detection; balance; posture; fall risk; stability; disturbance; recovery; inertial
    photo of my eye; back of the eye; retina; eye doctor; optician; eyes for
        = fundus; retinal; oculomics; retina; vasculature; vascular; ophthalmic; cardiovascular
    mole; freckle; birthmark; skin spot; rash; itches
        = dermoscopy; melanoma; skin lesion; dermatology; pigmented; skin tone; dermoscopic
    come back; comes back; came back; in a year; in five years; how long; get worse; gets worse; growing;
        spread; spreads
        = prognosis; progression; longitudinal; recurrence; survival; growth model; risk prediction; trajectory;
        disease progression; time-to-event
    side effect; side effects; together with; pills together; doesn't agree with; allergic
        = drug interaction; adverse; drug-drug; adverse event; toxicity; pharmacological; safety
    less radiation; fewer rays; less dye; without the injection; half the time; shorter scan; quicker scan; in the tube
        = low-dose; dose reduction; contrast-free; accelerated; undersampled; sparse-view; reconstruction; virtual
        contrast; k-space
    doctor's letter; report says; findings; the letter says; what the report; in the report
        = report generation; radiology report; findings; clinical report; hallucinated finding; impression; clinical
        note
    faded; yellowed; stained; stains; bleached; pale; brown; ink; show through; shines through
        = fading; degraded; bleed-through; binarization; color restoration; stain; ink; enhancement; degradation
    old script; old hand; handwriting; scrawl; scribbled; diary; parish register; church book; letters from
        = handwriting; handwritten; historical document; HTR; handwritten text recognition; paleography; manuscript;
        historical
    receipt; form; invoice; bill from; filled in; field on; boxes on
        = key information extraction; form understanding; document understanding; layout; entity; visually rich
    from above; from space; satellite; aerial; rooftops; roof; from the air; seen from the plane
        = remote sensing; satellite; aerial; overhead; cross-view; UAV; nadir; geospatial; orthophoto; drone-view
    changed since; what changed; new house; before and after; what is different; was not there before
        = change detection; bi-temporal; temporal change; difference; semantic change; multi-temporal
    flood; flooded; fire; wildfire; landslide; earthquake; avalanche; burst its banks
        = flood; disaster; hazard; damage assessment; early warning; inundation; seismic; susceptibility; warning
    my dog; my cat; tomcat; my own; our own; just ours; exactly ours; himself; to the life
        = personalization; personalized; subject-driven; identity; subject fidelity; fine-tuning; LoRA; few-shot;
        customization; individual
    her manner; his manner; in the style; manner of; linocut; linocuts; brushstrokes; painted like; woodcut; like monet
        = style transfer; stylization; style; artistic style; style LoRA; style consistency; texture; stylized
    moves like; dance like; dances like; danced like; walks like; same steps; copy her moves; her movements
        = motion transfer; retargeting; motion retargeting; pose-driven; imitation; reenactment; motion-driven;
        skeleton
    door; door handle; doorknob; opens it; open the door; lid; cupboard; latch
        = door opening; articulated; manipulation; contact-rich; articulation; loco-manipulation; affordance
    stairs; on legs; four-legged; four legs; legged; robot dog; climbs; climb; steps over
        = locomotion; legged; quadruped; humanoid; gait; terrain; proprioception; foothold
    swarm; all together; several robots; as a team; each other; whole flock; hand in hand; in a group
        = multi-agent; swarm; coordination; cooperative; collaborative; decentralized; group; interaction; multi-robot
    crosses; cross the road; child ran; ran out; pedestrian; cyclist; steps off
        = pedestrian; crossing intention; vulnerable road user; trajectory prediction; intention; crossing behavior
    crowd; crowded; packed; fans; festival; procession; demonstration; square full
        = crowd; crowd counting; density; dense scene; density map; crowd density; occlusion
    stealing; thief; burglar; shoplifter; break-in; fighting; brawl; followed me; lurking
        = surveillance; violence detection; abnormal event; video anomaly; suspicious; anomaly detection
    unlock; passport; at the gate; border; identity card; let me in; lets me in; face check
        = face recognition; verification; liveness; presentation attack; biometric; authentication; identification
    spam; phishing; scam; scammer; con man; grandson trick; fraud; swindle; fake shop
        = phishing; fraud; scam; social engineering; fraud detection; malicious; deception; imbalance
    loan; credit; the bank; turned me down; refused me; insurance; premium
        = credit scoring; counterfactual; recourse; credit risk; fairness; explanation; default; underwriting
    application; applied for; the job; hired; cv; interview; applicants
        = hiring; recruitment; resume; candidate; bias; job matching; screening
    grade; grades; good marks; bad marks; essay; teacher; homework; school; exam; corrected; pupil
        = scoring; grading; automated essay scoring; feedback; rubric; education; student; assessment; tutoring
    true or not; is it true; rumor; rumour; the news; propaganda; hoax; fact
        = fact-checking; misinformation; veracity; claim verification; fake news; factuality; evidence retrieval;
        disinformation
    contract; clause; small print; lease; landlord; paragraph; statute
        = legal; contract; clause; statutory; legal reasoning; case law; provision
    hummed; hum it; found the song; found it again; search; searched; found by; looked for; looking for
        = retrieval; query; cross-modal retrieval; search; ranking; index; query-by-humming; fingerprinting
    clicks for me; books it; booked; fills in the form; filled in the form; ordered for me; on my screen; took over the
        mouse
        = GUI agent; web agent; computer use; automation; agent; task completion; web navigation; grounding
    calories; plate; meal; soup; carbohydrates; bread units
        = food; nutrition; portion; dietary; volume estimation; calorie; nutrient; ingredient
    rubbish; trash; bin; recycling; recycle; waste; compost; which bin; yellow bag
        = waste sorting; waste; recyclable; recyclability; contamination; recycling; sorting; material
    greasy; dirty; clean; filthy; soiled; stained with
        = contamination; contaminated; soiled; residue; cleanliness; contextual; condition
    what matters; best moments; best bits; keep this; important; the main thing; most important; highlights; worth
        keeping
        = highlight; salient; saliency; salience; importance; key moment; keyframe; relevance; informativeness;
        engagement
    crying; cry; cried; hug; hugging; weeping; cheering; roar; applause
        = emotion; emotional; affective; audio event; crowd; acoustic event; audio-visual; sound; reaction
    inside it; in its head; inside the machine; what goes on inside; in there; under the hood; really do; really does;
        really turn; really turns; what happens inside
        = mechanism; mechanistic; internal; internal representation; hidden state; probing; neuron; activation;
        interpretability; layer-wise; latent; circuit
    at first; first try; at the start; early on; from the beginning; right away; in the beginning
        = early; early step; early timestep; initial; first stage; coarse-to-fine; denoising step; initialization
    in the middle; halfway; between the two; a bit of both; both at once; half and half; mixture of
        = interpolation; balance; trade-off; intermediate; soft; continuous; smooth control; weighting; merging
    turned up; turn down; turns it; turned it down; dial; slider; control; regulate; adjust; set it; setting
        = control; controllable; strength; scale; weight; coefficient; hyperparameter; adjustable; guidance; continuous
    another program; other program; the other app; older version; new version; second program; better than; which is
        better; beat; compared
        = comparison; comparative; compare; versus; compared with; compared to
    children; child's; a child; toddler; small children; kids; baby; newborn
        = child; children; pediatric; infant; age; developmental; age group; young; neonatal
    old age; elderly; aged; grandmother; pensioner; in the home; care home
        = elderly; older adult; aging; age-related; geriatric; assisted living
    dialect; our way of speaking; how we speak; village speech; platt; low german; swabian
        = dialect; low-resource; regional; non-standard; dialectal; variety; accent
    only one; a single; just one; no other; nobody else has; once only; never again
        = single; one-shot; single-image; single-sample; few-shot; limited data; scarce; rare; unique
    dark; night; black; moonless; too little light; dim; unlit
        = low-light; nighttime; night; illumination; dark; thermal; infrared; visible; exposure
    heat; warm; body heat; heat camera; heat picture; thermal
        = thermal; infrared; RGB-T; temperature; thermal imaging; multispectral; heat map
    blots; blotches; dots; colored spots; coloured spots; colored picture; patches
        = radar; radar echo; echo; reflectivity; segmentation map; cluster; heat map; pixel-wise
    hours ahead; minutes ahead; in advance; ahead; eight minutes; next minutes; till when; how soon
        = lead time; horizon; long-term; long-horizon; forecast; forecasting; nowcasting; short-term; prediction
        horizon
    everyone does; everybody does; everyone goes; everybody goes; the usual; as always; habit; by habit; always goes
        = pattern; historical; statistical; data-driven; behavior; habitual; route; traffic pattern; prior; frequency
    colors; color; colour; coloured; red; blue; green; gray; grey
        = color; chromatic; colorization; hue; color constancy; tone; palette; color cast
    wind; gust; draught; breeze; waves; current; tide
        = wind; disturbance; current; wave; environmental; dynamics; turbulence; tidal
    water; under water; underwater; sea; lake; river; diver; diving
        = underwater; marine; maritime; aquatic; ocean; water; turbidity; refraction
    moth; beetle; bee; ant; insect; insects; butterfly; spider; fly
        = insect; species; arthropod; entomology; pollinator; trap; fine-grained
    tooth; teeth; dentist; gum; crown; jaw
        = dental; tooth; panoramic; radiograph; orthodontic; periodontal; oral
    liver; lung; kidney; bowel; belly; stomach; polyp; tumour; tumor; growth; lump
        = lesion; tumor; polyp; organ; segmentation; anatomical; malignant; abnormality; endoscopic
    just half; half of; only a bit of; a little of; how much of; as much as I like; a touch of; by half
        = degree; controllable; user-controllable; adjustable; explicit control; continuous control; strength;
        intensity; trade-off; partial; tunable
    a blink late; late; too late; delay; delayed; lags behind; behind the picture; a second behind; seconds behind;
        comes late
        = latency; low-latency; delay; ms; milliseconds; real-time; streaming; look-ahead; causal; real time
    bigger than; made bigger; make things bigger; makes it bigger; too big; too large; grown; larger than it is;
        puffed up
        = overestimation; overestimate; overestimated; bias; inflated; volumetric; systematic error; overestimates
    too small; made smaller; shrunk; smaller than; too little; too few; too low
        = underestimation; underestimate; underestimated; undersegmentation; under-counting; underestimates
    ask the; asked the; the health office; the old hands; those who know; somebody who knows; a person who knows;
        the people who
        = expert; experts; expert knowledge; human judgment; human expert; domain expert; practitioner; officials;
        expert elicitation; clinician
    bigger program; bigger, dearer; dearer; bigger one; a bigger machine; more expensive; the paid one; the dear
        one; more powerful
        = larger model; larger models; larger large language; model size; scaling; scale; larger language model;
        parameters; model scale; larger backbone
    counts most; matters most; weighs most; which of it counts; what counts; decides; outweighs; tips the scales;
        most important
        = feature importance; ablation; contribution; importance; most influential; predictive; weighting; strongest
        predictor; contributes; SHAP
    likes it short; shorter; few lines; too short; brief
        = length; length bias; short essays; underdeveloped; short; concise; brevity; verbosity
    longer; too long
        = length; longer; long-form; long-context; verbosity; long-range; long documents
    a better scheme; their own scheme; the scheme; marking scheme; the rules for; the points for; criteria
        = rubric; rubrics; criteria; scoring guide; guideline; scoring criteria; human-written rubric
    fair; fairer; unfair; the same for all; not fair
        = fairness; bias; consistency; agreement; equitable; alignment with human; disparity; human raters
    safe; is it safe; dangerous; hurt; hurts; injured; harm; get hurt
        = safety; safe; participants; human study; user study; force; risk; harm; human trials; comfort
    how exact; exact; exactly; how precise; accurate; how wrong; how far off; off by; out by
        = error; mean absolute error; MAE; accuracy; RMSE; deviation; margin of error; average error; agreement
    how often; how many times; nine times out of ten; mostly right; nearly always; now and then
        = accuracy; success rate; error rate; precision; recall; F1; percent
    blurry; blurred; fuzzy; out of focus; bad photo; poor photo; far too far; shaky
        = blur; blurry; degradation; degraded; low-quality; image quality; motion blur; low-resolution
    curled up; bent; bent over; lying down; crooked; twisted; sideways; turned away; another pose; from another side
        = pose; posture; deformation; viewpoint; non-rigid; pose variation; body deformation; orientation;
        distortion
    upside-down copy; copy in the lake; in the water; its reflection; mirrored; in the mirror; in the window
        = reflection; reflections; mirror; object effects; associated effects; side effects; physical effects
    moved along; moves along; came along; goes with it; follows it; went with it
        = associated effects; object effects; object movement; physical effects; interaction; shadows and
        reflections; relocation
    nobody told it; never told; without being told; of its own accord; by itself it knew; was never told; nobody
        said
        = unsupervised; zero-shot; self-supervised; training-free; without explicit; emergent; without supervision;
        automatically
    puppets; puppet; dummies; in a computer; on the computer; pretend; practiced on; games
        = simulation; simulated; simulator; sim-to-real; synthetic; virtual
    a few afternoons; few people; a handful; little practice; only a few; some examples
        = few-shot; small amount; limited data; real-world data; small dataset; data-efficient; fine-tuned; few
        examples
    pulls; pull; presses; push; squeezes; eases off; tight; too tight; lets go; soft; firm
        = force; force feedback; compliance; tactile; contact force; force sensing; tight-fitting; impedance; torque
    stuck; gets stuck; got stuck; jams; jammed; stops; stopped
        = failure; failures; collision; snagging; recovery; robustness; stuck; failure mode
    gives a new one; another machine; other machine; two machines; the other scanner; at another practice; other
        hospital
        = cross-scanner; multi-site; scanner; generalization; domain shift; multi-center; cross-domain;
        harmonization; device
    drawn by; what it has never seen; never photographed; never filmed; no picture of; nobody filmed; no film
        = unseen; generative prior; hallucination; inpainting; novel view; uncertain; extrapolation; inferred;
        plausible
    the number on; the name on; what stands on; printed on; the letters on
        = text; details; realistic details; hallucinate; glyph; uncertain regions; text rendering; logo
    nobody there; nobody posts; nobody writes; no one posts; out here; no data; nothing from us
        = sparse; missing data; coverage; underrepresented; data scarcity; limited data; rural; sparsity
    phones travel; where phones; where people go; people travel; moves about; commuters
        = mobility; mobility data; human mobility; movement; travel; contact
    what people post; people post; posts; gossip; what they write; messages; the net
        = social media; posts; tweets; online; search trends; text data; Twitter; Reddit
    weeks ahead; two weeks; next week; next month; tomorrow; a day ahead; in advance
        = horizon; lead time; forecast horizon; weeks ahead; multi-step; long-term; forecasting horizon; days ahead
    missed the wave; saw nothing; nothing came; didn't see it; missed; failed; foretold nothing
        = failure; distribution shift; surge; peak; non-stationary; outbreak; missed; concept drift; variants
    sing-song; melody of; melody of speech; intonation; ups and downs; lilt; tone of voice; monotone
        = intonation; prosody; prosodic; pitch; suprasegmental; rhythm; phoneme durations; F0; expressiveness
    my own voice; still my voice; in my voice; knew me; my voice; voice is still; recognise my voice; sounds like me
        = speaker identity; timbre; speaker similarity; voice conversion; speaker embedding; speaker
        characteristics; voice cloning
    somebody else's mouth; reading out; another mouth; an actor; someone else speaks; a stranger's voice
        = synthesized speech; resynthesis; speech synthesis; voice conversion; text-to-speech; discrete tokens;
        vocoder; decoder
    wrong note; wrong word; misheard; hears wrong; heard wrong; got the name wrong; writes nonsense
        = word error rate; WER; recognition error; transcription error; hallucination; substitution; misrecognition
    dream up; invented; made it up; make it up; out of thin air; nothing comes from nothing; imagined; fills in;
        from nothing
        = hallucination; hallucinated; hallucinations; generative prior; synthesized; plausible; fabricated;
        inpainting; spurious details
    what does it compare; compares; compare; compared with; lays side by side; matches; matched
        = similarity; descriptor; embedding; feature matching; metric learning; keypoint; nearest
        neighbor; retrieval
    recognise; recognize; knows again; know again; same one; same animal; same person; same man
        = re-identification; identification; matching; identity; verification; individual identification;
        recognition
    an angle; angle; degrees; measure; measured; measures; centimetres; centimeters; millimetres; millimeters
        = measurement; angle; biometric; ellipse; ellipse fitting; landmark; parameters; landmarks; geometric
    oval; a ring; circle; a line round; outline; outlined; drawn round; drew a line
        = segmentation; contour; boundary; mask; ellipse; outline; ellipse fitting; delineation
    grey snow; snow on the screen; grainy; grain; noisy; flicker on the screen; speckles; grey mush
        = speckle; noise; low contrast; artifacts; blurred boundary; low signal-to-noise; noisy; ambiguous
        boundaries
    word written; slip; a note saying; written on it; label on; sticker; in felt pen; the sign says
        = typographic; typographic attack; text in image; written text; OCR; attack text; adversarial text
    logo; brand; chain; trademark; emblem; a cup of that
        = logo; brand; graphical; branding; spurious correlation; shortcut; symbol; artifact
    fall for; falls for; fell for it; taken in; be fooled; believes it; swallow it
        = vulnerability; vulnerable; susceptible; robustness; attack success; attack; misled; mislead
    goes with; fits to it; in time with; in step with; on the beat; to the beat; along with the
        = alignment; synchronization; rhythm; beat; synchronized; temporal alignment; downbeat; tempo; rhythmic
    deletes; delete it; wipes it out; switches off; gets rid of; takes it away; drowns; drowned out; covers it up
        = cancellation; suppression; masking; removal; auditory masking; attenuation; blending; noticeability; noise
        reduction
    don't notice; no longer notice; hardly notice; can't hear it; can hardly see; nobody notices; unnoticed
        = imperceptible; perceptual; noticeability; perceptibility; masking; inconspicuous; invisible
    changes; changed; when she changes; suddenly; from one moment; switched to; another program
        = dynamic; non-stationary; adaptation; changing; time-varying; varying; transition; mismatch; distribution
        shift
    foam; in front of it; hand in front; covered by; elbow; under a; hidden by
        = occlusion; occluded; masked; covered; obstruction; partial
    see a heartbeat; a heartbeat; the heartbeat; pulse; heart beat; blood
        = photoplethysmography; rPPG; blood volume; skin color changes; pulse signal; heart rate; cardiac
    my skin; skin; the skin; complexion; pale; dark-skinned
        = skin tone; skin regions; skin segmentation; skin; melanin; demographic
    age; my age; old voice; young; at my age
        = age; age group; elderly; demographic; older adults
    how long; how many hours; whole day; all day; keep the whole; full day; how much fits
        = memory; long video; long-term memory; storage; token budget; memory bank; compression; hours; streaming
    stay the same; same cat; stays the same; keeps its; does not change; kept; stayed
        = consistency; consistent; preservation; identity preservation; preserve; coherence; temporal consistency
    in the right order; order; first or last; before or after; which came first
        = order; ordering; temporal order; sequence; permutation; positional; causal
    what I meant; misunderstood; took it literally; got me wrong; the sense of; not what I said
        = intent; ambiguity; instruction following; semantic; alignment; disambiguation; pragmatics
    stable; hold together; holds together; fall apart; break; breaks; collapse; stays up
        = stability; stable; energy above hull; formation energy; physical plausibility; structural; feasibility;
        thermodynamic
    cheaper; saved; save; paid less; euros less; bill; worth it; pays
        = cost; savings; cost reduction; profit; economic; reward; tariff; price; optimization
    seams; seam; lay flat; laid flat; unfold; unrolled; flat pieces
        = seam; UV; unwrapping; parameterization; flattening; cut; developable; distortion
    will close; fit together; fits together; pieces fit; join; joins; puzzle
        = assembly; alignment; matching; boundary matching; pairwise compatibility; registration; adjacency
    a grade; the grade; a mark; marks; points; score; out of ten; out of 10
        = score; scoring; rating; grading; regression; assessment; rank; Likert; ordinal
    what it is worth; what does that mean; what is 0; percent mean; mean by; means
        = calibration; confidence; uncertainty; threshold; probability; interpretation; score; reliability
    like me; walk like me; people like me; my sort; somebody like me
        = patients; impaired; subject-specific; personalization; diverse participants; target population; individual
        differences; generalization
    on purpose; deliberately; meant to; by design; supposed to
        = design; policy; control policy; mode; by design; controller; state machine; constraint; intentional
    wait; waits; when to wait; how does it know when; when to speak; when to answer
        = wait-k; latency; policy; read-write; turn-taking; timing; adaptive policy; simultaneous; endpoint
    one of my words; my words; which word; of my words; the words I typed; my sentence
        = prompt; instruction; modification text; text condition; textual; composed
    only the picture; only look; look or read; by the picture; the picture itself
        = visual; image feature; visual modality; modality; visual cue; multimodal fusion; image-only; modality bias
    pads; pads off; electrodes; stuck on my; stickers on = channel; channels; electrode; electrode placement; montage
    switched off; switched it off; turned off; turned it off; went quiet; fell silent; stopped ringing
        = silent; silence; stop emitting; intermittent; sporadic; goal information; interruption
    taught by me; from my own; by my own voice; learn from me; taught me
        = user-specific; personalized; personalization; speaker-dependent; subject-specific; time-aligned; calibration;
        few-shot adaptation
""")
"""For each bridge the everyday words, and those of the field."""

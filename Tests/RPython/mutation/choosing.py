"""Which mutations are tried: of every kind some, chosen by a seed."""
import random


def chosen(subjects, count, seed, only=()):
    """So many (subject, mutation): the kinds in turn, since most mutations are of few kinds."""
    generator = random.Random(seed)
    kinds = {}
    for subject in subjects:
        for mutation in subject.mutations():
            if only and mutation.kind not in only:
                continue
            kinds.setdefault(mutation.kind, []).append((subject, mutation))
    for mutations in kinds.values():
        generator.shuffle(mutations)
    found = []
    while len(found) < count and kinds:
        for kind in sorted(kinds):
            found.append(kinds[kind].pop())
            if not kinds[kind]:
                del kinds[kind]
            if len(found) == count:
                break
    return found

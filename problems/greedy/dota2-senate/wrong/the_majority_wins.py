"""You let the larger party win, but whoever acts first may ban the others before they act."""


def predict_party_victory(senate: str) -> str:
    return "Radiant" if senate.count("R") >= senate.count("D") else "Dire"

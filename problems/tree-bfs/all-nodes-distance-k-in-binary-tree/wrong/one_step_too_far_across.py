"""You look into the other side of an ancestor at depth k - d, but the step down to that side is
one more."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    found: list[int] = []

    def collect(node: TreeNode | None, down: int) -> None:
        if node is None or down < 0:
            return
        if down == 0:
            found.append(node.val)
        collect(node.left, down - 1)
        collect(node.right, down - 1)

    def distance(node: TreeNode | None) -> int:
        if node is None:
            return -1
        if node is target:
            collect(node, k)
            return 0
        for child, other in ((node.left, node.right), (node.right, node.left)):
            below = distance(child)
            if below >= 0:
                if below + 1 == k:
                    found.append(node.val)
                collect(other, k - below - 1)
                return below + 1
        return -1

    distance(root)
    return found

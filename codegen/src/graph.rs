//! Circles in a graph, found without recursion: documents decide how long its paths are.

/// An edge, by the numbers of its nodes.
pub type Edge = (usize, usize);

/// For each node whether a path leads from it back to itself.
pub fn in_circles(count: usize, edges: &[Edge]) -> Vec<bool> {
    let parts = components(count, edges);
    let mut found = vec![false; count];
    for (from, to) in edges {
        if parts[*from] == parts[*to] {
            found[*from] = true;
        }
    }
    found
}

/// For each edge whether it is part of a circle.
pub fn on_circles(count: usize, edges: &[Edge]) -> Vec<bool> {
    let parts = components(count, edges);
    edges.iter().map(|(from, to)| parts[*from] == parts[*to]).collect()
}

/// Which edges to cut so that no circle is left, when the nodes are visited in order and each is cut from every node
/// that leads back to it. What the nodes before have lost no longer counts.
///
/// A circle is cut at its first node, so an edge is cut when it leads onward and back among the nodes from its own on.
/// That is to say: with nodes added from the last to the first, an edge is cut if its ends come to be in one component
/// in the very step that adds it. Halving the steps finds that step for all edges together, in `e × log n`.
pub fn cuts(count: usize, edges: &[Edge]) -> Vec<bool> {
    let step = |edge: &Edge| count - 1 - edge.0.min(edge.1);
    let mut cut = vec![false; edges.len()];
    let mut groups = Groups((0..count).collect());
    let mut local = vec![usize::MAX; count];
    // Steps in which the edges may come to be in one component; the last one stands for never.
    let mut todo = vec![(0, count, (0..edges.len()).collect::<Vec<_>>())];
    while let Some((low, high, list)) = todo.pop() {
        if list.is_empty() || low == count {
            continue;
        }
        if low == high {
            for at in list {
                let (from, to) = edges[at];
                groups.join(from, to);
                cut[at] = from <= to && step(&edges[at]) == low;
            }
            continue;
        }
        let middle = low + (high - low) / 2;
        let (mut nodes, mut present) = (Vec::new(), Vec::new());
        let mut number = |node: usize| {
            if local[node] == usize::MAX {
                local[node] = nodes.len();
                nodes.push(node);
            }
            local[node]
        };
        for at in list.iter().filter(|at| step(&edges[**at]) <= middle) {
            let (from, to) = edges[*at];
            present.push((number(groups.of(from)), number(groups.of(to))));
        }
        let parts = components(nodes.len(), &present);
        let mut present = present.iter();
        let (early, late) = list.into_iter().partition(|at| {
            step(&edges[*at]) <= middle && present.next().is_some_and(|(from, to)| parts[*from] == parts[*to])
        });
        nodes.into_iter().for_each(|node| local[node] = usize::MAX);
        todo.push((middle + 1, high, late));
        todo.push((low, middle, early));
    }
    cut
}

/// Nodes that are in one component, as far as is known: each leads to the one that stands for all.
struct Groups(Vec<usize>);

impl Groups {
    fn of(&mut self, mut node: usize) -> usize {
        while self.0[node] != node {
            self.0[node] = self.0[self.0[node]];
            node = self.0[node];
        }
        node
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        self.0[a] = b;
    }
}

/// The number of the strongly connected component that each node is in: Tarjan's algorithm with a stack of its own.
fn components(count: usize, edges: &[Edge]) -> Vec<usize> {
    let mut starts = vec![0; count + 1];
    edges.iter().for_each(|(from, _)| starts[from + 1] += 1);
    (0..count).for_each(|at| starts[at + 1] += starts[at]);
    let (mut targets, mut next) = (vec![0; edges.len()], starts.clone());
    for (from, to) in edges {
        targets[next[*from]] = *to;
        next[*from] += 1;
    }
    let mut next = starts.clone();
    let (mut parts, mut index, mut low) = (vec![usize::MAX; count], vec![0; count], vec![0; count]);
    let (mut path, mut open, mut clock, mut found) = (Vec::new(), Vec::new(), 0, 0);
    for root in 0..count {
        let mut fresh = (index[root] == 0).then_some(root);
        loop {
            if let Some(node) = fresh.take() {
                clock += 1;
                (index[node], low[node]) = (clock, clock);
                path.push(node);
                open.push(node);
            }
            let Some(&node) = path.last() else { break };
            if next[node] < starts[node + 1] {
                let to = targets[next[node]];
                next[node] += 1;
                if index[to] == 0 {
                    fresh = Some(to);
                } else if parts[to] == usize::MAX {
                    low[node] = low[node].min(index[to]);
                }
                continue;
            }
            path.pop();
            if let Some(&parent) = path.last() {
                low[parent] = low[parent].min(low[node]);
            }
            if low[node] == index[node] {
                while let Some(member) = open.pop() {
                    parts[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The result of [`cuts`], found by searching for a way back from every edge.
    fn slowly(count: usize, edges: &[Edge]) -> Vec<bool> {
        let mut cut = vec![false; edges.len()];
        for node in 0..count {
            let back = |from: usize, cut: &[bool]| {
                let (mut todo, mut seen) = (vec![from], vec![false; count]);
                while let Some(at) = todo.pop() {
                    if !std::mem::replace(&mut seen[at], true) {
                        let onward = edges.iter().zip(cut).filter(|((from, _), cut)| *from == at && !**cut);
                        todo.extend(onward.map(|((_, to), _)| *to));
                    }
                }
                seen[node]
            };
            let before = cut.clone();
            for (at, (from, to)) in edges.iter().enumerate().filter(|(_, (from, _))| *from == node) {
                assert_eq!(*from, node);
                cut[at] = back(*to, &before);
            }
        }
        cut
    }

    #[test]
    fn circles_are_cut_at_their_first_node() {
        let mut state = 1_u64;
        let mut random = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        for round in 0..2000 {
            let count = 1 + round % 9;
            let edges: Vec<Edge> = (0..random(2 * count + 1)).map(|_| (random(count), random(count))).collect();
            let cut = cuts(count, &edges);
            assert_eq!(cut, slowly(count, &edges), "{count}: {edges:?}");
            let left: Vec<Edge> = edges.iter().zip(&cut).filter(|(_, cut)| !**cut).map(|(edge, _)| *edge).collect();
            assert!(in_circles(count, &left).iter().all(|circle| !circle), "{count}: {edges:?}");
        }
    }

    #[test]
    fn long_paths_take_no_stack() {
        let count = 20_000;
        let ring: Vec<Edge> = (0..count).flat_map(|at| [(at, (at + 1) % count), ((at + 1) % count, at)]).collect();
        assert!(in_circles(count, &ring).iter().all(|circle| *circle));
        assert_eq!(cuts(count, &ring).iter().filter(|cut| **cut).count(), count);
    }
}
